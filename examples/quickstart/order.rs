//! An order as a shop knows it. Every field carries one decision about how it may be seen, and the
//! compiler refuses a field without one.

use std::collections::BTreeMap;

use redact::{Redact, Secret, class, mask};
use serde::Deserialize;

#[derive(Redact, Deserialize)]
#[redact(display = "order {id}, {status}: {customer}, {payment}")]
#[serde(rename_all = "camelCase")]
pub(crate) struct Order {
    // Text says nothing about who may see it, so showing it takes a word and a reason.
    #[serde(rename = "orderId")]
    #[redact(show, because = "printed on the parcel")]
    id: String,
    #[redact(show, because = "says nothing about a person")]
    placed_at: String,
    // These derive `Redact` too, and decide for their own fields.
    status: Status,
    customer: Customer,
    ship_to: Address,
    payment: Payment,
    refund_to: Option<Payment>,
    lines: Vec<Line>,
    // Hidden, under a marker that tells what is missing.
    #[redact(text = "[GIFT MESSAGE]", class = class::USER_CONTENT)]
    gift_message: Option<String>,
    // A masked map says what happens to its keys.
    #[redact(mask = mask::Email, keys(show))]
    contacts: BTreeMap<String, String>,
    #[redact(mask = mask::Hidden, keys(mask = mask::Email))]
    shared_with: BTreeMap<String, String>,
    #[redact(mask = mask::Url)]
    tracking_url: String,
    // Wipes its memory and refuses to be formatted; its owner prints `[SECRET]`.
    tracking_key: Secret<str>,
    // Not even that it exists.
    #[redact(omit)]
    risk_scores: Vec<f64>,
}

#[derive(Redact, Deserialize)]
#[redact(display = "{name} <{email}>")]
#[serde(rename_all = "camelCase")]
pub(crate) struct Customer {
    // The same token for the same person, once a key is installed; hidden until then.
    #[redact(pseudonym, class = class::USER_ACCOUNT_USERNAME)]
    login: String,
    #[redact(mask = mask::Name, class = class::USER_NAME)]
    name: String,
    #[redact(mask = mask::Email, class = class::USER_CONTACT_EMAIL)]
    email: String,
    #[redact(mask = mask::Phone, class = class::USER_CONTACT_PHONE)]
    phone: Option<String>,
    #[redact(mask = mask::Date)]
    born_on: String,
    #[redact(mask = AGE)]
    age: u32,
    #[redact(mask = mask::Round::to(5_000))]
    credit_limit: u32,
    #[redact(mask = mask::Ip)]
    last_seen_from: std::net::IpAddr,
    // A number is shown, unless its name sounds sensitive.
    orders: u32,
    password_hash: Secret<str>,
    // Hidden whole.
    #[redact]
    note: Option<String>,
}

const AGE: mask::Bucket = mask::Bucket::new(&[18, 30, 45, 65]);

// The bare word hides every field that does not decide, one that is added next year included.
#[derive(Redact, Deserialize)]
#[redact]
#[redact(class = class::USER_CONTACT_ADDRESS)]
pub(crate) struct Address {
    street: String,
    city: String,
    postcode: String,
    #[redact(show, because = "needed for the tax report")]
    country: String,
}

#[derive(Redact, Deserialize)]
#[serde(tag = "method", rename_all = "snake_case")]
pub(crate) enum Payment {
    #[redact(display = "card {number}")]
    Card {
        #[redact(mask = mask::Card)]
        number: String,
        #[redact]
        cvc: u16,
        #[redact(mask = mask::Name)]
        holder: String,
    },
    #[redact(display = "transfer from {iban}")]
    Transfer {
        #[redact(mask = mask::Iban)]
        iban: String,
        #[redact(mask = mask::Name)]
        holder: String,
    },
    #[redact(display = "invoice")]
    Invoice,
}

#[derive(Redact, Deserialize)]
pub(crate) struct Line {
    #[redact(mask = mask::Keep::first(3))]
    sku: String,
    quantity: u32,
    cents: u64,
}

#[derive(Redact, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Status {
    Open,
    Paid,
    Sent,
}
