use redact::Redact;

#[derive(Redact)]
struct Customer {
    #[redact(omit)]
    cache: String,
    email: String,
}

fn main() {}

// errors on line: 7
