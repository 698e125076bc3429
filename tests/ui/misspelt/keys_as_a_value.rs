use std::collections::HashMap;

use redact::Redact;

#[derive(Redact)]
struct Book {
    #[redact(mask = redact::mask::Phone, keys = show)]
    numbers: HashMap<u32, String>,
}

fn main() {}

// errors on line: 7
