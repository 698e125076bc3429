#[derive(redact::Redact, thiserror::Error)] //~ error-message
enum Failure {
    #[error("bad token {0}")]
    Token(#[redact] String),
}
