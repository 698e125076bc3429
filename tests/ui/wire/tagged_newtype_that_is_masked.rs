use redact::Redact;

#[derive(Redact)]
#[redact(wire)]
#[serde(tag = "kind")]
enum Contact {
    Post(#[redact] Address),
}

#[derive(Redact)]
#[redact(wire)]
struct Address {
    #[redact]
    street: String,
}

fn main() {}

// errors on line: 7
