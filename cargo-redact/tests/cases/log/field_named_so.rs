fn show(it: Input) {
    tracing::info!(password = %it, "signed up"); //~ sensitive-in-log
}
