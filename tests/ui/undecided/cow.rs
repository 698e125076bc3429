use std::borrow::Cow;

use redact::Redact;

#[derive(Redact)]
struct Customer<'a> {
    email: Cow<'a, str>,
}

fn main() {}

// errors on line: 7
