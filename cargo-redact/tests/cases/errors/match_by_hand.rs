use std::fmt;

enum Failure {
    Unknown { email: String },
    Late,
}

impl std::error::Error for Failure {}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unknown { email } => write!(f, "nobody with {email}"), //~ error-message
            Self::Late => f.write_str("too late"),
        }
    }
}
