use redact::Redact;

#[derive(Redact)]
enum Contact {
    #[redact]
    #[redact]
    Email(String),
}

fn main() {}

// errors on line: 6
