use std::fmt::Write;

fn report(ssn: &str) -> String {
    let mut text = String::new();
    write!(text, "ssn {}", !ssn.is_empty()).unwrap();
    text
}
