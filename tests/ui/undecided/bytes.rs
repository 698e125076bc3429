use redact::Redact;

#[derive(Redact)]
struct Upload {
    body: Vec<u8>,
}

fn main() {}

// errors on line: 5
