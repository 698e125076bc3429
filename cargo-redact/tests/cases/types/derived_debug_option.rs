#[derive(Debug)] //~ raw-debug
pub struct Contact {
    pub phone: Option<String>,
}
