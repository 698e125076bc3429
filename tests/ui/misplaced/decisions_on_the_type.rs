use redact::Redact;

#[derive(Redact)]
#[redact(mask = redact::mask::Email, pseudonym, omit)]
struct Customer {
    email: String,
}

fn main() {}

// errors on line: 4, 4, 4
