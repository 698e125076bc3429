use redact::Redact;

#[derive(Redact)]
#[redact(wire, wire)]
struct Customer {
    #[redact(show, wire = serde)]
    #[redact(wire = serde)]
    name: String,
}

fn main() {}

// errors on lines: 4, 7
