use redact::info;

fn main() {
    let email = String::new();
    info!("login {}", email);
    info!("login {0} {0:?}", email);
    info!("login {1:?} {0}", 1, &email);
    info!("login {:.*}", 2, email.trim().to_owned());
}

// errors on lines: 5, 6, 7, 8
