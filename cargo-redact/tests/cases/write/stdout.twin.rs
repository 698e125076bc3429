use std::io::Write;

fn report(password: &str) {
    std::io::stdout().write_all(b"no password").unwrap();
}
