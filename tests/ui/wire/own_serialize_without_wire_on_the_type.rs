use redact::Redact;

#[derive(Redact)]
struct Customer {
    #[redact(show, wire = serde)]
    id: String,
}

fn main() {}

// errors on line: 5
