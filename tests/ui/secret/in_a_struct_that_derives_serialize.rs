use redact::Secret;

#[derive(serde::Serialize)]
struct Session {
    key: Secret<str>,
}

fn main() {}

// errors on line: 3
