//! qubit-redact: `Debug` and `Serialize`, masks by level.

use qubit_redact::Redact;

#[derive(Redact)]
#[redact(debug, serde)]
pub struct Partial {
    pub id: u64,
    #[redact(level = "low")]
    pub session: String,
    #[redact(level = "low")]
    pub email: String,
    #[redact(level = "low")]
    pub phone: String,
    pub visits: Option<u32>,
    #[redact(level = "low")]
    pub card: String,
    pub active: bool,
    #[redact(level = "secret")]
    pub address: String,
}

#[derive(Redact)]
#[redact(debug, serde)]
pub struct Hidden {
    #[redact(level = "secret")]
    pub id: u64,
    #[redact(level = "secret")]
    pub session: String,
    #[redact(level = "secret")]
    pub email: String,
    #[redact(level = "secret")]
    pub phone: String,
    #[redact(level = "secret")]
    pub visits: Option<u32>,
    #[redact(level = "secret")]
    pub card: String,
    #[redact(level = "secret")]
    pub active: bool,
    #[redact(level = "secret")]
    pub address: String,
}

#[derive(Redact)]
#[redact(debug, serde)]
pub struct Shown {
    pub id: u64,
    pub session: String,
    pub email: String,
    pub phone: String,
    pub visits: Option<u32>,
    pub card: String,
    pub active: bool,
    pub address: String,
}

#[derive(Redact)]
#[redact(debug, serde)]
pub struct Nested {
    pub number: u64,
    #[redact(nested)]
    pub customer: Partial,
    #[redact(nested)]
    pub billing: Address,
    #[redact(nested)]
    pub shipping: Address,
    #[redact(nested)]
    pub items: Vec<Item>,
    #[redact(level = "secret")]
    pub notes: String,
    pub paid: bool,
    pub total: f64,
}

#[derive(Redact)]
#[redact(debug, serde)]
pub struct Address {
    #[redact(level = "secret")]
    pub street: String,
    pub city: String,
    #[redact(level = "low")]
    pub postcode: String,
    pub country: String,
}

#[derive(Redact)]
#[redact(debug, serde)]
pub struct Item {
    pub sku: u32,
    pub count: u32,
    pub price: f64,
}
