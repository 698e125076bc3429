use redact::Secret;

fn load() -> Result<u32, Secret<str>> {
    Err(Secret::from("a9f3"))
}

fn main() {
    load().unwrap();
}

// errors on line: 8
