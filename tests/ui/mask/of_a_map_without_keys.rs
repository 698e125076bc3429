use std::collections::HashMap;

use redact::{Redact, mask};

#[derive(Redact)]
struct Book {
    #[redact(mask = mask::Phone)]
    numbers: HashMap<String, String>,
}

fn main() {}

// errors on line: 8
