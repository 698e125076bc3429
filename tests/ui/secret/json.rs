use redact::Secret;

fn main() {
    let key = Secret::from("a9f3");
    let _ = serde_json::to_string(&key);
}

// errors on line: 5
