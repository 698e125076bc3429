use redact::Redact;

#[derive(Redact)]
struct Customer {
    #[redact(mask = redact::mask::Email)]
    #[serde(flatten)]
    contact: String,
}

fn main() {}

// errors on line: 6
