fn show(email: &str) {
    let line = format!("user {email}");
    log::warn!("{}", line); //~ sensitive-in-log
}
