//! redactable: its `Debug` hides whole what is sensitive; its JSON is that of a redacted clone.

use redactable::{CreditCard, Email, PhoneNumber, Pii, Secret, Sensitive, Token};
use serde::Serialize;

#[derive(Clone, Sensitive, Serialize)]
pub struct Partial {
    pub id: u64,
    #[sensitive(Token)]
    pub session: String,
    #[sensitive(Email)]
    pub email: String,
    #[sensitive(PhoneNumber)]
    pub phone: String,
    pub visits: Option<u32>,
    #[sensitive(CreditCard)]
    pub card: String,
    pub active: bool,
    #[sensitive(Secret)]
    pub address: String,
}

#[derive(Clone, Sensitive, Serialize)]
pub struct Hidden {
    #[sensitive(Secret)]
    pub id: u64,
    #[sensitive(Secret)]
    pub session: String,
    #[sensitive(Secret)]
    pub email: String,
    #[sensitive(Secret)]
    pub phone: String,
    // Shown: it has no policy for a number in an `Option`.
    pub visits: Option<u32>,
    #[sensitive(Secret)]
    pub card: String,
    #[sensitive(Secret)]
    pub active: bool,
    #[sensitive(Secret)]
    pub address: String,
}

#[derive(Clone, Sensitive, Serialize)]
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

#[derive(Clone, Sensitive, Serialize)]
pub struct Nested {
    pub number: u64,
    pub customer: Partial,
    pub billing: Address,
    pub shipping: Address,
    pub items: Vec<Item>,
    #[sensitive(Secret)]
    pub notes: String,
    pub paid: bool,
    pub total: f64,
}

#[derive(Clone, Sensitive, Serialize)]
pub struct Address {
    #[sensitive(Secret)]
    pub street: String,
    pub city: String,
    #[sensitive(Pii)]
    pub postcode: String,
    pub country: String,
}

#[derive(Clone, Sensitive, Serialize)]
pub struct Item {
    pub sku: u32,
    pub count: u32,
    pub price: f64,
}
