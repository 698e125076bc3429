#[derive(Debug, thiserror::Error)] //~ raw-debug, error-message
enum Failure {
    #[error("no account for {email}")]
    Unknown { email: String },
}
