fn login(password: &str, attempts: u32) {
    tracing::warn!(attempts, password.length = password.len(), "refused");
}
