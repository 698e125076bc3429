#[derive(Clone, Debug)]
pub struct Customer {
    pub id: u64,
    pub email: String,
    /// What else there is to say.
    pub notes: Option<String>,
}

#[tracing::instrument]
pub fn login(user: u64, password: &str) {}

// redact: allow(raw-debug, it was one once)
pub struct Order {
    pub id: u64,
}
