use redact::Redact;

#[derive(Redact)]
struct Customer {
    #[redact(omit)]
    #[serde(with = "hex")]
    notes: String,
    #[redact(omit)]
    #[serde(skip_serializing_if = "String::is_empty")]
    cache: String,
}

fn main() {}

// errors on lines: 7, 10
