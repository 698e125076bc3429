use std::sync::Arc;

use redact::Redact;

#[derive(Redact)]
struct Customer {
    email: Arc<str>,
}

fn main() {}

// errors on line: 7
