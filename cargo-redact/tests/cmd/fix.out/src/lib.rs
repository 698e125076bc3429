#[derive(Clone, redact::Redact)]
pub struct Customer {
    pub id: u64,
    #[redact]
    pub email: String,
    /// What else there is to say.
    #[redact]
    pub notes: Option<String>,
}

#[tracing::instrument(skip_all)]
pub fn login(user: u64, password: &str) {}

pub struct Order {
    pub id: u64,
}
