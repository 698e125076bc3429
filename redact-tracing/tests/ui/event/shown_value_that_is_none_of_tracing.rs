use redact::{info, show};

#[derive(Debug)]
struct User;

fn main() {
    info!(user = ?show(&User));
    info!(user = show(&User));
    info!(user = %show(&User));
}

// errors on lines: 8, 9
