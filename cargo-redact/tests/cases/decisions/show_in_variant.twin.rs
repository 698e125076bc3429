use redact::Redact;

#[derive(Redact)]
enum Failure {
    Store(#[redact] String),
}
