use redact::{Redact, class, mask};

#[derive(Redact)]
#[redact(display = "{email} {phone}")]
#[serde(rename_all = "camelCase")]
struct Customer {
    #[redact(mask = mask::Email, class = class::USER_CONTACT_EMIAL)]
    email: String,
    #[redact(mask = mask::Fone)]
    phone: String,
}

fn main() {}

// errors on lines: 7, 9
