use redact::Redact;

#[derive(Redact)]
struct Customer {
    #[redact()]
    notes: String,
}

fn main() {}

// errors on line: 5
