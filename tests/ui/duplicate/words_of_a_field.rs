use std::collections::HashMap;

use redact::{Redact, class, mask};

#[derive(Redact)]
struct Customer {
    #[redact(show, because = "on the invoice", because = "on the parcel")] //~
    id: String,
    #[redact(mask = mask::Phone, keys(show), keys(show))] //~
    phones: HashMap<u32, String>,
    #[redact(class = class::USER_NAME, class = class::USER)] //~
    name: String,
    #[redact(text = "-", text = "?")] //~
    notes: String,
    #[redact(mask = mask::Email, as_str = String::as_str, as_str = String::as_str)] //~
    email: String,
}

fn main() {}
