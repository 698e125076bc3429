use redact::Redact;

#[derive(Redact)]
struct Customer {
    #[redact(skp)]
    cache: String,
}

fn main() {}

// errors on line: 5
