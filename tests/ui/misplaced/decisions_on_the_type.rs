use redact::{Redact, mask};

#[derive(Redact)]
#[redact(mask = mask::Email, pseudonym, omit)] //~ //~ //~
struct Customer {
    email: String,
}

fn main() {}
