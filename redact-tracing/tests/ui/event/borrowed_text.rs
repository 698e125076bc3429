use redact::info;

fn logged(email: &str) {
    info!(email);
}

fn main() {
    logged("jane@example.com");
}

// errors on line: 4
