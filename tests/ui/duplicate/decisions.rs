use redact::{Redact, mask};

#[derive(Redact)]
struct Customer {
    #[redact(show, show)] //~
    id: String,
    #[redact(mask = mask::Email, mask = mask::Email)] //~
    email: String,
    #[redact(pseudonym)]
    #[redact(pseudonym = "login")] //~
    login: String,
    #[redact(omit)]
    #[redact(omit)] //~
    cache: String,
}

fn main() {}
