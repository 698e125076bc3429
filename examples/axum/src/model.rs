//! What clients send.

use redact::{Redact, Secret, class, mask};
use serde::Deserialize;

/// Somebody who wants in.
#[derive(Redact, Deserialize)]
pub(crate) struct Login {
    #[redact(mask = mask::Email, class = class::USER_CONTACT_EMAIL)]
    pub(crate) email: String,
    pub(crate) password: Secret<str>,
}

/// Somebody who wants to pay.
#[derive(Redact, Deserialize)]
pub(crate) struct Checkout {
    #[redact(mask = mask::Email, class = class::USER_CONTACT_EMAIL)]
    pub(crate) email: String,
    pub(crate) card: Card,
    pub(crate) ship_to: Address,
    pub(crate) lines: Vec<Line>,
    #[redact]
    pub(crate) coupon: Option<String>,
}

/// A payment card.
#[derive(Redact, Deserialize)]
pub(crate) struct Card {
    #[redact(mask = mask::Card, class = class::USER_FINANCIAL_CREDIT_CARD)]
    pub(crate) number: String,
    #[redact]
    pub(crate) cvc: u16,
}

/// Where to send the goods. Hides whatever field is added later, unless it decides.
#[derive(Redact, Deserialize)]
#[redact]
pub(crate) struct Address {
    pub(crate) name: String,
    pub(crate) street: String,
    #[redact(show, because = "decides on the tax")]
    pub(crate) country: String,
}

/// Goods.
#[derive(Redact, Deserialize)]
pub(crate) struct Line {
    #[redact(mask = mask::Keep::first(3))]
    pub(crate) sku: String,
    pub(crate) quantity: u32,
}
