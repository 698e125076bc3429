//! The same order with the derives of std and serde: what a log would hold without a decision.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Order {
    #[serde(rename = "orderId")]
    id: String,
    placed_at: String,
    status: Status,
    customer: Customer,
    ship_to: Address,
    payment: Payment,
    refund_to: Option<Payment>,
    lines: Vec<Line>,
    gift_message: Option<String>,
    contacts: BTreeMap<String, String>,
    shared_with: BTreeMap<String, String>,
    tracking_url: String,
    tracking_key: String,
    risk_scores: Vec<f64>,
}

impl fmt::Display for Order {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { id, status, customer, payment, .. } = self;
        let Customer { name, email, .. } = customer;
        write!(f, "order {id}, {status:?}: {name} <{email}>, ")?;
        match payment {
            Payment::Card { number, .. } => write!(f, "card {number}"),
            Payment::Transfer { iban, .. } => write!(f, "transfer from {iban}"),
            Payment::Invoice => f.write_str("invoice"),
        }
    }
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Customer {
    login: String,
    name: String,
    email: String,
    phone: Option<String>,
    born_on: String,
    age: u32,
    credit_limit: u32,
    last_seen_from: std::net::IpAddr,
    orders: u32,
    password_hash: String,
    note: Option<String>,
}

#[derive(Debug, Serialize, Deserialize)]
struct Address {
    street: String,
    city: String,
    postcode: String,
    country: String,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "method", rename_all = "snake_case")]
enum Payment {
    Card { number: String, cvc: u16, holder: String },
    Transfer { iban: String, holder: String },
    Invoice,
}

#[derive(Debug, Serialize, Deserialize)]
struct Line {
    sku: String,
    quantity: u32,
    cents: u64,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Status {
    Open,
    Paid,
    Sent,
}
