#[derive(thiserror::Error)]
enum Failure {
    #[error("refused {0:?}")]
    Refused(Credentials),
}

#[derive(Debug)]
struct Credentials {
    attempts: u8,
}
