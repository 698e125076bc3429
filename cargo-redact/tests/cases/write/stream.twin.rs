use std::io::Write;

fn report(mut out: impl Write, email: &str) {
    writeln!(out, "{}", email.len()).unwrap();
}
