use redact::Redact;

#[derive(Redact)]
#[redact(wire, without(Serialize))]
#[serde(into = "u32")]
struct Customer {
    id: u32,
}

fn main() {}

// errors on line: 5
