use redact::{Redact, mask};

#[derive(Redact)]
struct Customer {
    #[redact(mask = mask::Email)]
    #[serde(skip_serialising_if = "String::is_empty")] //~
    email: String,
}

fn main() {}
