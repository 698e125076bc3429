use std::collections::HashMap;

use redact::Redact;

#[derive(Redact)]
#[redact(display)]
#[redact(bound)]
#[redact(crate)]
#[redact(without)]
struct Customer {
    #[redact(show, because)]
    id: String,
    #[redact(class =)]
    name: String,
    #[redact(text)]
    notes: String,
    #[redact(pseudonym = )]
    login: String,
    #[redact(mask = , as_str)]
    email: String,
    #[redact(mask = redact::mask::Phone, keys)]
    phones: HashMap<u32, String>,
}

fn main() {}

// errors on lines: 6, 7, 8, 9, 11, 13, 15, 17, 19, 19, 21
