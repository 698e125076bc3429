use redact::Redact;

#[derive(Redact)]
struct Customer {
    #[redact(pseudonim)]
    login: String,
}

fn main() {}

// errors on line: 5
