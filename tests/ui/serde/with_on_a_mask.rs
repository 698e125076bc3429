use redact::{Redact, mask};

#[derive(Redact)]
struct Customer {
    #[redact(mask = mask::Email)]
    #[serde(with = "mail")] //~
    email: String,
}

fn main() {}
