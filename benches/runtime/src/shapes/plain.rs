//! What std and serde derive: the measure of the others.

use serde::Serialize;

#[derive(Debug, Serialize)]
pub struct Customer {
    pub id: u64,
    pub session: String,
    pub email: String,
    pub phone: String,
    pub visits: Option<u32>,
    pub card: String,
    pub active: bool,
    pub address: String,
}
pub use Customer as Partial;

#[derive(Debug, Serialize)]
pub struct Mixed {
    pub id: u64,
    pub login: String,
    pub email: String,
    pub phone: Option<String>,
    pub notes: String,
    pub vat_id: String,
    pub visits: u32,
    pub active: bool,
}

#[derive(Debug, Serialize)]
pub struct Nested {
    pub number: u64,
    pub customer: Customer,
    pub billing: Address,
    pub shipping: Address,
    pub items: Vec<Item>,
    pub notes: String,
    pub paid: bool,
    pub total: f64,
}

#[derive(Debug, Serialize)]
pub struct Address {
    pub street: String,
    pub city: String,
    pub postcode: String,
    pub country: String,
}

#[derive(Debug, Serialize)]
pub struct Item {
    pub sku: u32,
    pub count: u32,
    pub price: f64,
}
