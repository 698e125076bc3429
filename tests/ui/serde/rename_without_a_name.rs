use redact::Redact;

#[derive(Redact)]
struct Customer {
    #[serde(rename)]
    id: u32,
}

fn main() {}

// errors on line: 5
