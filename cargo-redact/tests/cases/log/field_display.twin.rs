fn show(email: &str, id: u64) {
    tracing::info!(who = tracing::field::display(&id), "signed up");
}
