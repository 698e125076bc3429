use redact::Redact;

#[derive(Redact)]
#[redact]
#[redact]
struct Customer {
    notes: String,
}

fn main() {}

// errors on line: 5
