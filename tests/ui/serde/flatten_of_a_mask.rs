use redact::{Redact, mask};

#[derive(Redact)]
struct Customer {
    #[redact(mask = mask::Email)]
    #[serde(flatten)] //~
    contact: String,
}

fn main() {}
