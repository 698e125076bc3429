use std::collections::HashMap;

use redact::Redact;

#[derive(Redact)]
struct Customer {
    #[redact]
    #[serde(flatten)]
    extra: HashMap<String, String>,
}

fn main() {}

// errors on line: 8
