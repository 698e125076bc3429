use redact::Redact;

#[derive(Redact)]
enum Contact {
    #[redact(show, mask = redact::mask::Email, pseudonym, omit)]
    Email(String),
}

fn main() {}

// errors on line: 5, 5, 5, 5
