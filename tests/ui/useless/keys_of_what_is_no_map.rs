use redact::{Redact, mask};

#[derive(Redact)]
struct Customer {
    #[redact(mask = mask::Email, keys(show))]
    email: String,
}

fn main() {}

// errors on line: 6
