use redact::Redact;

#[derive(Redact)]
enum Failure {
    Store(#[redact(show)] String), //~ show-without-reason
}
