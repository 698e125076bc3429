use redact::{Redact, mask};

#[derive(Redact)]
struct Customer {
    #[redact] //~
    #[redact(show)]
    id: String,
    #[redact(mask = mask::Email)]
    #[redact] //~
    email: String,
    #[redact] //~
    #[redact(pseudonym)]
    login: String,
    #[redact] //~
    #[redact(omit)]
    cache: String,
}

fn main() {}
