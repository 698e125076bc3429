fn show(email: &str, id: u64) {
    tracing::info!(who = tracing::field::display(&email), "signed up"); //~ sensitive-in-log
}
