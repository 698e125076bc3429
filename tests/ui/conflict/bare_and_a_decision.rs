use redact::Redact;

#[derive(Redact)]
struct Customer {
    #[redact]
    #[redact(show)]
    id: String,
    #[redact(mask = redact::mask::Email)]
    #[redact]
    email: String,
    #[redact]
    #[redact(pseudonym)]
    login: String,
    #[redact]
    #[redact(omit)]
    cache: String,
}

fn main() {}

// errors on lines: 5, 9, 11, 14
