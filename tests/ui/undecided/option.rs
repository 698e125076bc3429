use redact::Redact;

#[derive(Redact)]
struct Customer {
    email: Option<String>,
}

fn main() {}

// errors on line: 5
