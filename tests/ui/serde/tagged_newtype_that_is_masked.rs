use redact::Redact;

#[derive(Redact)]
#[serde(tag = "kind")]
enum Contact {
    Email(#[redact(mask = redact::mask::Email)] String),
}

fn main() {}

// errors on line: 6
