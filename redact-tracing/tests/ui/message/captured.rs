use redact::info;

fn main() {
    let email = String::new();
    info!("login {email}");
    info!("login {email:?} and {email:>5}");
    info!(n = 1, "login of {email}, {}", 2);
    info!(email = 1, "login of {email}");
}

// errors on lines: 5, 6, 7, 8
