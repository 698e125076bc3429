use redact::{Class, Redact, Secret, class, mask};

/// A number on a card that is worth points.
pub const LOYALTY_CARD: Class = Class::new("shop.loyalty.card");

/// Who has an account with us.
#[derive(Redact)]
#[redact(display = "customer {id}")]
pub struct Customer {
    /// The number of the account.
    #[redact(show, because = "printed on every invoice")]
    pub id: CustomerId,
    /// The name that the customer signs in with.
    #[redact(pseudonym, class = class::USER_ACCOUNT_USERNAME)]
    pub login: String,
    #[redact(mask = mask::Name)]
    pub name: String,
    /// Where invoices are sent to.
    ///
    /// It is checked by a link.
    #[redact(mask = mask::Email)]
    pub email: String,
    #[redact(mask = mask::Keep::last(2), class = class::USER_CONTACT_PHONE)]
    pub phone: Option<String>,
    #[redact(mask = mask::Date, class = class::USER_DEMOGRAPHIC_DATE_OF_BIRTH)]
    pub born_on: String,
    #[redact(mask = mask::Keep::last(4), class = LOYALTY_CARD)]
    pub loyalty_card: Option<String>,
    /// Hash of the password.
    pub password_hash: Secret<str>,
    pub addresses: Vec<Address>,
    /// What support wrote down.
    #[redact]
    pub notes: String,
    pub orders: u32,
}

#[derive(Redact)]
pub struct CustomerId(#[redact(show, because = "says nothing without the database")] pub String);

/// Where parcels go.
#[derive(Redact)]
#[redact(class = class::USER_CONTACT_ADDRESS)]
#[redact]
pub struct Address {
    pub street: String,
    pub city: String,
    #[redact(show, because = "needed for the tax report")]
    pub country: String,
}

/// Somebody who left an address and is no customer yet.
#[derive(Debug, Clone)]
pub struct Lead {
    pub source: u8,
    pub email: String,
    pub phone_number: Option<String>,
}
