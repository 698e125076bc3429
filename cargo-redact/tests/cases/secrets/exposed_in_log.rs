use redact::Secret;

fn show(key: &Secret<str>) {
    tracing::debug!("key {}", key.expose_secret()); //~ exposed-in-format
}
