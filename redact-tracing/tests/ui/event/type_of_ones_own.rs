use redact::info;

#[derive(Debug)]
struct User;

fn main() {
    info!(user = User);
    info!(user = ?User);
    info!(user = ?Some(User));
}

// errors on lines: 7, 8, 9
