fn show(headers: &HeaderMap) {
    tracing::debug!("{:?}", headers["x-request-id"]);
}
