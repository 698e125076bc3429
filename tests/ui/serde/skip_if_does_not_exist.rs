use redact::{Redact, mask};

#[derive(Redact)]
struct Customer {
    #[redact(mask = mask::Email)]
    #[serde(skip_serializing_if = "String::is_blank")] //~
    email: String,
}

fn main() {}
