use std::collections::HashMap;

use redact::Redact;

#[derive(Redact)]
struct Book {
    #[redact(mask = redact::mask::Phone, keys(show, mask = redact::mask::Name))]
    numbers: HashMap<String, String>,
}

fn main() {}

// errors on line: 7
