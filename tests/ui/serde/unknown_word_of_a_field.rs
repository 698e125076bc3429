use redact::Redact;

#[derive(Redact)]
struct Customer {
    #[redact(mask = redact::mask::Email)]
    #[serde(skip_serialising_if = "String::is_empty")]
    email: String,
}

fn main() {}

// errors on line: 6
