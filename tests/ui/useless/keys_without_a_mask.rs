use std::collections::HashMap;

use redact::Redact;

#[derive(Redact)]
struct Book {
    #[redact(keys(show))]
    hidden: HashMap<u32, String>,
    #[redact(show, keys(show))]
    shown: HashMap<u32, String>,
}

fn main() {}

// errors on lines: 7, 9
