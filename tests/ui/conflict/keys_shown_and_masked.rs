use std::collections::HashMap;

use redact::{Redact, mask};

#[derive(Redact)]
struct Book {
    #[redact(mask = mask::Phone, keys(show, mask = mask::Name))] //~
    numbers: HashMap<String, String>,
}

fn main() {}
