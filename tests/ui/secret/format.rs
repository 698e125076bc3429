use redact::Secret;

fn main() {
    let key = Secret::from("a9f3");
    let _ = format!("key={key}");
}

// errors on line: 5
