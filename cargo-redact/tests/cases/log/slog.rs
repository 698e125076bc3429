fn show(logger: &slog::Logger, email: &str, id: u64) {
    slog::info!(logger, "signed up"; "id" => id, "to" => email); //~ sensitive-in-log
}
