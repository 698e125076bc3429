#[derive(Debug, thiserror::Error)]
enum Failure {
    #[error("no account for user {id}")]
    Unknown { id: u64 },
}
