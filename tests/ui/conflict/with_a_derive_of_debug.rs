use redact::Redact;

#[derive(Redact, Debug)]
struct Customer {
    id: u32,
}

fn main() {}

// errors on line: 3
