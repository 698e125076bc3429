fn show(headers: &HeaderMap) {
    tracing::debug!("{:?}", headers["x-api-key"]); //~ sensitive-in-log
}
