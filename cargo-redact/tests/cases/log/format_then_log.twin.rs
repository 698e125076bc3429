fn show(email: &str) {
    let line = format!("user with {} letters", email.len());
    log::warn!("{}", line);
}
