use redact::Secret;

fn main() {
    let (key, other) = (Secret::from("a9f3"), Secret::from("a9f4"));
    assert_eq!(key, other);
}

// errors on line: 5, 5, 5
