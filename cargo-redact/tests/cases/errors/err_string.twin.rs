fn find(email: &str) -> Result<(), String> {
    Err(format!("nobody with {} letters", email.len()))
}
