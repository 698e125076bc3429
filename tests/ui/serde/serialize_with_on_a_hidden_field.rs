use redact::Redact;

#[derive(Redact)]
struct Customer {
    #[redact]
    #[serde(serialize_with = "clear")]
    email: String,
}

fn main() {}

// errors on line: 6
