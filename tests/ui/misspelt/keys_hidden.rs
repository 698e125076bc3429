use std::collections::HashMap;

use redact::{Redact, mask};

#[derive(Redact)]
struct Book {
    #[redact(mask = mask::Phone, keys(hide))] //~
    numbers: HashMap<u32, String>,
}

fn main() {}
