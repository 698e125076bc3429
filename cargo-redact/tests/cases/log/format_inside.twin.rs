fn show(email: &str) {
    log::warn!("{}", format!("user {}", email.is_empty()));
}
