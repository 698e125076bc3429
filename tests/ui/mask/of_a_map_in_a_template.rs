use std::collections::HashMap;

use redact::{Redact, mask};

#[derive(Redact)]
#[redact(display = "{numbers}")]
#[serde(rename_all = "camelCase")]
struct Book {
    #[redact(mask = mask::Phone)]
    numbers: HashMap<String, String>,
}

fn main() {}

// errors on line: 10
