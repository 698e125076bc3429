use redact::{Redact, mask};

#[derive(Redact)]
enum Contact {
    #[redact(show, mask = mask::Email, pseudonym, omit)] //~ //~ //~ //~
    Email(String),
}

fn main() {}
