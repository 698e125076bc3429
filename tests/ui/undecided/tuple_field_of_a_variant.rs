use redact::Redact;

#[derive(Redact)]
enum Contact {
    Email(String),
    Unknown,
}

fn main() {}

// errors on line: 5
