fn login(span: &tracing::Span, email: &str) {
    span.record("who", email); //~ sensitive-in-log
}
