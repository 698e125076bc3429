use redact::info;

fn main() {
    let email = String::new();
    info!(concat!("login ", "{}"), email);
}

// errors on line: 5
