use redact::Secret;

fn main() {
    let _ = serde_json::from_str::<Secret<Vec<u8>>>("[]");
}

// errors on line: 4
