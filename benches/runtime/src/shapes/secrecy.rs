//! secrecy: a wrapper that hides whole, for `Debug` alone. It has no partial masks, and holds
//! numbers in boxes.

#![expect(dead_code, reason = "what `Debug` alone reads counts as never read")]

use secrecy::{SecretBox, SecretString};

#[derive(Debug)]
pub struct Partial {
    pub id: u64,
    pub session: SecretString,
    pub email: SecretString,
    pub phone: SecretString,
    pub visits: Option<u32>,
    pub card: SecretString,
    pub active: bool,
    pub address: SecretString,
}

#[derive(Debug)]
pub struct Hidden {
    pub id: SecretBox<u64>,
    pub session: SecretString,
    pub email: SecretString,
    pub phone: SecretString,
    pub visits: SecretBox<Option<u32>>,
    pub card: SecretString,
    pub active: SecretBox<bool>,
    pub address: SecretString,
}

pub fn hidden() -> Hidden {
    let text = |text: &str| SecretString::from(text);
    Hidden {
        id: SecretBox::new(Box::new(40_318_271)),
        session: text(super::SESSION),
        email: text(super::EMAIL),
        phone: text(super::PHONE),
        visits: SecretBox::new(Box::new(Some(36))),
        card: text(super::CARD),
        active: SecretBox::new(Box::new(true)),
        address: text(super::ADDRESS),
    }
}

#[derive(Debug)]
pub struct Nested {
    pub number: u64,
    pub customer: Partial,
    pub billing: Address,
    pub shipping: Address,
    pub items: Vec<Item>,
    pub notes: SecretString,
    pub paid: bool,
    pub total: f64,
}

#[derive(Debug)]
pub struct Address {
    pub street: SecretString,
    pub city: String,
    pub postcode: SecretString,
    pub country: String,
}

#[derive(Debug)]
pub struct Item {
    pub sku: u32,
    pub count: u32,
    pub price: f64,
}
