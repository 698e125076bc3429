fn login(password: &str, attempts: u32) {
    tracing::warn!(attempts, password, "refused"); //~ sensitive-in-log
}
