use std::path::PathBuf;

use redact::info;

struct User;

fn main() {
    let (email, path, user) = (String::new(), PathBuf::new(), User);
    info!(
        n = 1,
        email,
        path = ?path,
        "{user} of {}",
        email,
    );
}

// errors on lines: 11, 12, 13, 14
