#[derive(thiserror::Error)] //~ error-message
enum Failure {
    #[error("refused {0:?}")]
    Refused(Credentials),
}

#[derive(Debug)] //~ raw-debug
struct Credentials {
    password: String,
}
