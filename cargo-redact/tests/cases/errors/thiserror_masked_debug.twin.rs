#[derive(redact::Redact, thiserror::Error)]
enum Failure {
    #[error("bad token")]
    Token(#[redact] String),
}
