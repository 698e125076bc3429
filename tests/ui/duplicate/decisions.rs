use redact::Redact;

#[derive(Redact)]
struct Customer {
    #[redact(show, show)]
    id: String,
    #[redact(mask = redact::mask::Email, mask = redact::mask::Email)]
    email: String,
    #[redact(pseudonym)]
    #[redact(pseudonym = "login")]
    login: String,
    #[redact(omit)]
    #[redact(omit)]
    cache: String,
}

fn main() {}

// errors on lines: 5, 7, 10, 13
