//! redact 0.1 by eopb: a wrapper that hides whole. It has no partial masks.

use eopb_redact::{Secret, serde::redact_secret};
use serde::Serialize;

#[derive(Debug, Serialize)]
pub struct Partial {
    pub id: u64,
    #[serde(serialize_with = "redact_secret")]
    pub session: Secret<String>,
    #[serde(serialize_with = "redact_secret")]
    pub email: Secret<String>,
    #[serde(serialize_with = "redact_secret")]
    pub phone: Secret<String>,
    pub visits: Option<u32>,
    #[serde(serialize_with = "redact_secret")]
    pub card: Secret<String>,
    pub active: bool,
    #[serde(serialize_with = "redact_secret")]
    pub address: Secret<String>,
}

#[derive(Debug, Serialize)]
pub struct Hidden {
    #[serde(serialize_with = "redact_secret")]
    pub id: Secret<u64>,
    #[serde(serialize_with = "redact_secret")]
    pub session: Secret<String>,
    #[serde(serialize_with = "redact_secret")]
    pub email: Secret<String>,
    #[serde(serialize_with = "redact_secret")]
    pub phone: Secret<String>,
    #[serde(serialize_with = "redact_secret")]
    pub visits: Secret<Option<u32>>,
    #[serde(serialize_with = "redact_secret")]
    pub card: Secret<String>,
    #[serde(serialize_with = "redact_secret")]
    pub active: Secret<bool>,
    #[serde(serialize_with = "redact_secret")]
    pub address: Secret<String>,
}

#[derive(Debug, Serialize)]
pub struct Nested {
    pub number: u64,
    pub customer: Partial,
    pub billing: Address,
    pub shipping: Address,
    pub items: Vec<Item>,
    #[serde(serialize_with = "redact_secret")]
    pub notes: Secret<String>,
    pub paid: bool,
    pub total: f64,
}

#[derive(Debug, Serialize)]
pub struct Address {
    #[serde(serialize_with = "redact_secret")]
    pub street: Secret<String>,
    pub city: String,
    #[serde(serialize_with = "redact_secret")]
    pub postcode: Secret<String>,
    pub country: String,
}

#[derive(Debug, Serialize)]
pub struct Item {
    pub sku: u32,
    pub count: u32,
    pub price: f64,
}
