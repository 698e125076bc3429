use redact::{Redact, Secret, mask};

#[derive(Redact)]
struct Session {
    #[redact(mask = mask::Keep::last(4))]
    key: Secret<str>,
    #[redact(mask = mask::Email)]
    address: Address,
}

#[derive(Redact)]
struct Address {
    #[redact]
    street: String,
}

fn main() {}

// errors on lines: 6, 8
