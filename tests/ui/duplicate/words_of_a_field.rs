use std::collections::HashMap;

use redact::Redact;

#[derive(Redact)]
struct Customer {
    #[redact(show, because = "on the invoice", because = "on the parcel")]
    id: String,
    #[redact(mask = redact::mask::Phone, keys(show), keys(show))]
    phones: HashMap<u32, String>,
    #[redact(class = redact::class::USER_NAME, class = redact::class::USER)]
    name: String,
    #[redact(text = "-", text = "?")]
    notes: String,
    #[redact(mask = redact::mask::Email, as_str = String::as_str, as_str = String::as_str)]
    email: String,
}

fn main() {}

// errors on lines: 7, 9, 11, 13, 15
