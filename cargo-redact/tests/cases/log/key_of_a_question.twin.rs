fn show(input: Input) {
    tracing::info!(password = input.is_empty(), "signed up");
}
