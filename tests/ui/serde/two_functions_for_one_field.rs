use redact::Redact;

#[derive(Redact)]
struct Customer {
    #[redact(show)]
    #[serde(with = "hex", serialize_with = "upper_hex")]
    id: u64,
    #[serde(skip_serializing_if = "is_zero", skip_serializing_if = "is_one")]
    visits: u64,
}

fn main() {}

// errors on lines: 6, 8
