fn login(email: &str, id: u64) {
    tracing::info!(user = id, "logged in");
}
