use redact::Redact;

#[derive(Redact)]
struct Customer {
    #[redact(mask = redact::mask::Email)]
    #[serde(with = "mail")]
    email: String,
}

fn main() {}

// errors on line: 6
