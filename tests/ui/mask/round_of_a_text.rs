use redact::{Redact, mask};

#[derive(Redact)]
struct Customer {
    #[redact(mask = mask::Round::to(100))]
    email: String,
}

fn main() {}

// errors on line: 6
