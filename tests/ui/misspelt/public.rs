use redact::Redact;

#[derive(Redact)]
struct Customer {
    #[redact(public)]
    id: String,
}

fn main() {}

// errors on line: 5
