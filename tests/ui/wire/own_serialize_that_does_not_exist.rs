use redact::Redact;

struct Cache;

#[derive(Redact)]
#[redact(wire)]
struct Customer {
    #[redact]
    #[redact(wire = serde)]
    cache: Cache,
}

fn main() {}

// errors on line: 10
