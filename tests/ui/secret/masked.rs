use redact::{Redact, Secret, mask};

#[derive(Redact)]
struct Session {
    #[redact(mask = mask::Keep::last(4))]
    key: Secret<str>,
}

fn main() {}

// errors on line: 6
