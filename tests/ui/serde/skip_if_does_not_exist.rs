use redact::{Redact, mask};

mod mail {
    pub fn is_blank(mail: &str) -> bool {
        mail.trim().is_empty()
    }
}

#[derive(Redact)]
struct Customer {
    #[redact(mask = mask::Email)]
    #[serde(skip_serializing_if = "mail::is_blnk")]
    email: String,
}

fn main() {}

// errors on line: 12
