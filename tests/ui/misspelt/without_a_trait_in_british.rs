use redact::Redact;

#[derive(Redact)]
#[redact(without(Serialise))]
struct Customer {
    id: u32,
}

fn main() {}

// errors on line: 4
