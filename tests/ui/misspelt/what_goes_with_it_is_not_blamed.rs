use std::collections::HashMap;

use redact::Redact;

#[derive(Redact)]
struct Customer {
    #[redact(shwo, because = "printed on every invoice")]
    id: String,
    #[redact(mask = phone, keys(show))]
    phones: HashMap<u32, String>,
}

fn main() {}

// errors on lines: 7, 9
