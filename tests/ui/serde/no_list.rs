use redact::Redact;

#[derive(Redact)]
struct Customer {
    #[serde]
    id: u32,
}

fn main() {}

// errors on line: 5
