use redact::info;

fn main() {
    let email = String::new();
    info!("login {name}", name = email);
    info!("login {name:?}", name = email.clone());
    info!(n = 1, "login {name:>9}", name = email);
}

// errors on lines: 5, 6, 7
