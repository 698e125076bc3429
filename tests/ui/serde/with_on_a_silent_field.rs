use redact::Redact;

#[derive(Redact)]
struct Customer {
    #[serde(with = "hex")]
    id: u32,
}

fn main() {}

// errors on line: 5
