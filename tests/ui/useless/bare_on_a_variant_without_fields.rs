use redact::Redact;

#[derive(Redact)]
enum Contact {
    #[redact]
    Unknown,
}

fn main() {}

// errors on line: 5
