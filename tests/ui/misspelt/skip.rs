use redact::Redact;

#[derive(Redact)]
struct Customer {
    #[redact(skip)]
    cache: String,
}

fn main() {}

// errors on line: 5
