use redact::{Redact, Secret};

#[derive(Redact)]
struct Session {
    #[redact(show)]
    key: Secret<str>,
}

fn main() {}

// errors on line: 6
