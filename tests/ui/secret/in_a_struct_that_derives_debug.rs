use redact::Secret;

#[derive(Debug)]
struct Session {
    key: Secret<str>, //~
}

fn main() {}
