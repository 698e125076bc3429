use redact::{Redact, mask};

#[derive(Redact)]
#[redact(display = "{email} {visits} {phone}")]
#[serde(rename_all = "camelCase")]
struct Customer {
    #[redact(mask = mask::Round::to(10))]
    email: String,
    #[redact(mask = mask::Email)]
    visits: u32,
    phone: String,
}

fn main() {}

// errors on lines: 8, 10, 11
