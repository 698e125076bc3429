use redact::{info, mask, masked};

struct User;

fn main() {
    info!(user = masked(&User, mask::Email));
}

// errors on lines: 6, 6
