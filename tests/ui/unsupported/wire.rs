use redact::Redact;

#[derive(Redact)]
#[redact(wire)]
struct Customer {
    id: u32,
}

fn main() {}

// errors on line: 4
