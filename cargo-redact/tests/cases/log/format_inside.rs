fn show(email: &str) {
    log::warn!("{}", format!("user {}", email)); //~ sensitive-in-log
}
