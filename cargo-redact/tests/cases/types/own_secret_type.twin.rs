use redact::Secret;

#[derive(redact::Redact)]
pub struct Config {
    inner: Secret<str>,
}
