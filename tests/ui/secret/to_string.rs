use redact::Secret;

fn main() {
    let key = Secret::from("a9f3");
    key.to_string();
}

// errors on line: 5
