use redact::Redact;

#[derive(Redact)]
#[redact(wire)]
struct Customer {
    #[redact(wire = serde)]
    #[serde(skip)]
    cache: u32,
    #[redact(wire = serde)]
    #[serde(with = "hex")]
    color: u32,
}

fn main() {}

// errors on lines: 6, 9
