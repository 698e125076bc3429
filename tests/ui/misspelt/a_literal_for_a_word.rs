use redact::Redact;

#[derive(Redact)]
struct Customer {
    #[redact("show")]
    id: String,
}

fn main() {}

// errors on line: 5
