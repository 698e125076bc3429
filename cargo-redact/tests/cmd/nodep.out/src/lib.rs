#[derive(Clone, Debug)]
pub struct Customer {
    pub id: u64,
    pub email: String,
    /// What else there is to say.
    pub notes: Option<String>,
}

pub struct Order {
    pub id: u64,
}
