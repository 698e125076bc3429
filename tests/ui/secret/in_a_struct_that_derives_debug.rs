use redact::Secret;

#[derive(Debug)]
struct Session {
    key: Secret<str>,
}

fn main() {}

// errors on line: 5
