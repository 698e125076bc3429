use std::io::Write;

fn report(password: &str) {
    std::io::stdout().write_all(password.as_bytes()).unwrap(); //~ sensitive-in-write
}
