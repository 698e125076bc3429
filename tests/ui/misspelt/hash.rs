use redact::Redact;

#[derive(Redact)]
struct Customer {
    #[redact(hash)]
    login: String,
}

fn main() {}

// errors on line: 5
