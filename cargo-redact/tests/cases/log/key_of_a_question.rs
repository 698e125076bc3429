fn show(input: Input) {
    tracing::info!(password = ?input, "signed up"); //~ sensitive-in-log
}
