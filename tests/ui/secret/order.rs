use redact::Secret;

fn main() {
    let (key, other) = (Secret::from("a9f3"), Secret::from("a9f4"));
    let _ = key < other;
}

// errors on line: 5
