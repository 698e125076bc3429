fn login(span: &tracing::Span, count: u64) {
    span.record("who", count);
}
