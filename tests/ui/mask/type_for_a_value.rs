use redact::{Redact, mask};

#[derive(Redact)]
struct Customer {
    #[redact(mask = mask::Keep)]
    email: String,
}

fn main() {}

// errors on line: 5
