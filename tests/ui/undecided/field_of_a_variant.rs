use redact::Redact;

#[derive(Redact)]
enum Contact {
    Email { address: String },
    Unknown,
}

fn main() {}

// errors on line: 5
