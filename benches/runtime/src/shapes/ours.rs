//! redact: one decision per field, for `Debug` and for `Serialize`.

use redact::{Redact, mask};

#[derive(Redact)]
pub struct Partial {
    pub id: u64,
    #[redact(mask = mask::Keep::last(4))]
    pub session: String,
    #[redact(mask = mask::Email)]
    pub email: String,
    #[redact(mask = mask::Phone)]
    pub phone: String,
    pub visits: Option<u32>,
    #[redact(mask = mask::Card)]
    pub card: String,
    pub active: bool,
    #[redact]
    pub address: String,
}

#[derive(Redact)]
#[redact]
pub struct Hidden {
    #[redact]
    pub id: u64,
    #[redact]
    pub session: String,
    #[redact]
    pub email: String,
    #[redact]
    pub phone: String,
    #[redact]
    pub visits: Option<u32>,
    #[redact]
    pub card: String,
    #[redact]
    pub active: bool,
    #[redact]
    pub address: String,
}

#[derive(Redact)]
pub struct Shown {
    pub id: u64,
    #[redact(show)]
    pub session: String,
    #[redact(show)]
    pub email: String,
    #[redact(show)]
    pub phone: String,
    pub visits: Option<u32>,
    #[redact(show)]
    pub card: String,
    pub active: bool,
    #[redact(show)]
    pub address: String,
}

#[derive(Redact)]
pub struct Mixed {
    pub id: u64,
    #[redact(pseudonym)]
    pub login: String,
    #[redact(mask = mask::Email)]
    pub email: String,
    #[redact(mask = mask::Keep::last(4))]
    pub phone: Option<String>,
    #[redact]
    pub notes: String,
    #[redact(show)]
    pub vat_id: String,
    pub visits: u32,
    pub active: bool,
}

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
    #[redact(show)]
    pub city: String,
    #[redact(mask = mask::Keep::first(2))]
    pub postcode: String,
    #[redact(show)]
    pub country: String,
}

#[derive(Redact)]
pub struct Item {
    pub sku: u32,
    pub count: u32,
    pub price: f64,
}
