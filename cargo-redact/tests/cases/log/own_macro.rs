fn show(password: &str) {
    log_debug!("with {}", password); //~ sensitive-in-log
}
