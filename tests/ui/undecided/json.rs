use redact::Redact;

#[derive(Redact)]
struct Event {
    payload: serde_json::Value,
}

fn main() {}

// errors on line: 5
