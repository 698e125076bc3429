use redact::Redact;

#[derive(Redact)]
#[redact(wire)]
struct Customer {
    #[redact(wire = serde)]
    name: String,
}

fn main() {}

// errors on line: 7
