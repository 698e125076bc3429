use redact::Redact;

#[derive(Redact)]
struct Customer {
    #[redact(mask)]
    email: String,
}

fn main() {}

// errors on line: 5
