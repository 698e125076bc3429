use redact::Redact;

#[derive(Redact)]
struct Customer {
    #[redact]
    #[redact]
    notes: String,
}

fn main() {}

// errors on line: 6
