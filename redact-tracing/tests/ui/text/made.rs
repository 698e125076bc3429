use std::fmt::Write;

fn main() {
    let email = String::new();
    let mut text = redact::format!("{email}");
    redact::write!(text, "{}", email).unwrap();
    redact::writeln!(&mut text, "{email:?}").unwrap();
}

// errors on lines: 5, 6, 7
