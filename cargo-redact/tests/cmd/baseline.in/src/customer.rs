#[derive(Debug)]
pub struct Customer {
    pub id: u64,
    pub email: String,
}
