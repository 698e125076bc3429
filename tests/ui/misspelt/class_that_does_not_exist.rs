use redact::{Redact, class, mask};

#[derive(Redact)]
struct Customer {
    #[redact(mask = mask::Email, class = class::USER_CONTACT_EMIAL)]
    email: String,
}

fn main() {}

// errors on line: 5
