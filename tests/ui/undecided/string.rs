use redact::Redact;

#[derive(Redact)]
struct Customer {
    email: String,
}

fn main() {}

// errors on line: 5
