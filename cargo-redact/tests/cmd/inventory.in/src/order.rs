use redact::{Redact, class, mask};

use crate::customer::Customer;

/// An order on its way.
#[derive(Redact)]
pub struct Order {
    #[redact(show, because = "printed on the parcel")]
    pub number: String,
    pub customer: Customer,
    pub payment: Payment,
    pub state: State,
    /// A text for whoever unpacks it.
    #[redact(text = "[GIFT MESSAGE]", class = class::USER_CONTENT_PRIVATE)]
    pub gift_message: Option<String>,
    #[redact(omit)]
    pub risk_scores: Vec<f64>,
}

/// How an order is paid.
#[derive(Redact)]
pub enum Payment {
    Card {
        #[redact(mask = mask::Card)]
        number: String,
        #[redact]
        cvc: u16,
    },
    Transfer(#[redact(mask = mask::Iban)] String),
    Invoice,
}

#[derive(Redact)]
pub enum State {
    Open,
    Packed,
    Shipped,
}
