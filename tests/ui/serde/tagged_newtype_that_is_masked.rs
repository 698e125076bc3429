use redact::{Redact, mask};

#[derive(Redact)]
#[serde(tag = "kind")]
enum Contact {
    Email(#[redact(mask = mask::Email)] String), //~
}

fn main() {}
