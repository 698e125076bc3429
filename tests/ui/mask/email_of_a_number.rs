use redact::{Redact, mask};

#[derive(Redact)]
struct Customer {
    #[redact(mask = mask::Email)]
    visits: u32,
}

fn main() {}

// errors on line: 6
