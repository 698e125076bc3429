fn login(email: &str, id: u64) {
    log::info!(target: "auth", id, user:% = email; "logged in"); //~ sensitive-in-log
}
