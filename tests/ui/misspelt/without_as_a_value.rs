use redact::Redact;

#[derive(Redact)]
#[redact(without = "Debug")]
struct Customer {
    id: u32,
}

fn main() {}

// errors on line: 4
