//! veil: `Debug` alone.

#![expect(dead_code, reason = "what `Debug` alone reads counts as never read")]

use veil::Redact;

#[derive(Redact)]
pub struct Partial {
    pub id: u64,
    #[redact(partial)]
    pub session: String,
    #[redact(partial)]
    pub email: String,
    #[redact(partial)]
    pub phone: String,
    pub visits: Option<u32>,
    #[redact(partial)]
    pub card: String,
    pub active: bool,
    #[redact]
    pub address: String,
}

#[derive(Redact)]
#[redact(all)]
pub struct Hidden {
    pub id: u64,
    pub session: String,
    pub email: String,
    pub phone: String,
    pub visits: Option<u32>,
    pub card: String,
    pub active: bool,
    pub address: String,
}

// veil refuses a type that redacts nothing: there is no `Shown`.

#[derive(Redact)]
pub struct Nested {
    pub number: u64,
    pub customer: Partial,
    pub billing: Address,
    pub shipping: Address,
    pub items: Vec<Item>,
    #[redact]
    pub notes: String,
    pub paid: bool,
    pub total: f64,
}

#[derive(Redact)]
pub struct Address {
    #[redact]
    pub street: String,
    pub city: String,
    #[redact(partial)]
    pub postcode: String,
    pub country: String,
}

#[derive(Debug)]
pub struct Item {
    pub sku: u32,
    pub count: u32,
    pub price: f64,
}
