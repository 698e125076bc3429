use redact::Redact;

#[derive(Redact)]
struct Email(String);

fn main() {}

// errors on line: 4
