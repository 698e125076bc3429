use redact::{Redact, mask};

#[derive(Redact)]
struct Customer {
    #[redact(mask = mask::Emial)]
    email: String,
}

fn main() {}

// errors on line: 5
