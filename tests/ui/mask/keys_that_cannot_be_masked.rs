use std::collections::BTreeMap;

use redact::{Redact, mask};

#[derive(Redact)]
struct Book {
    #[redact(mask = mask::Phone, keys(mask = mask::Name))]
    numbers: BTreeMap<u32, String>,
}

fn main() {}

// errors on line: 8
