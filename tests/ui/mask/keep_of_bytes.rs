use redact::{Redact, mask};

#[derive(Redact)]
struct Upload {
    #[redact(mask = mask::Keep::last(4))]
    body: Vec<u8>,
}

fn main() {}

// errors on line: 6
