use redact::{Redact, Sensitive, mask};

#[derive(Redact)]
#[redact(wire)]
struct Customer {
    #[redact(wire = serde)]
    emails: Vec<Sensitive<String, mask::Email>>,
}

fn main() {}

// errors on line: 6
