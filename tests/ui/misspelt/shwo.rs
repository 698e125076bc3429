use redact::Redact;

#[derive(Redact)]
struct Customer {
    #[redact(shwo)]
    id: String,
}

fn main() {}

// errors on line: 5
