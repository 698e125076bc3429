use redact::Redact;

#[derive(Redact)]
struct Customer {
    #[redact(pseudonym)]
    #[serde(serialize_with = "clear")]
    login: String,
}

fn main() {}

// errors on line: 6
