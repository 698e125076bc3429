use redact::info;

fn main() {
    let email = String::new();
    info!(email = email);
    info!(user.email = &email);
    info!("quoted" = email.clone());
    info!(email = ?email);
    info!(email = %email.to_uppercase());
    info!({ email = email }, "in braces");
}

// errors on lines: 5, 6, 7, 8, 9, 10
