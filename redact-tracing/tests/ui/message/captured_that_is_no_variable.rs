use redact::info;

fn main() {
    info!("login {email}");
}

// errors on line: 4
