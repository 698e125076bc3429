fn show(it: Input) {
    tracing::info!(password = tracing::field::Empty, "signed up");
}
