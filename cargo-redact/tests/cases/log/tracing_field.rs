fn login(email: &str, id: u64) {
    tracing::info!(user = email, "logged in"); //~ sensitive-in-log
}
