use redact::info;

fn logged(email: &str) {
    info!("login {email}");
}

fn main() {
    logged("jane@example.com");
}

// errors on line: 4
