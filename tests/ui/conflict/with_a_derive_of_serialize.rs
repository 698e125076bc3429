use redact::Redact;

#[derive(Redact, serde::Serialize)]
struct Customer {
    id: u32,
}

fn main() {}

// errors on line: 3
