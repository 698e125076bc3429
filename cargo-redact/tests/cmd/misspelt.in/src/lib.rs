use redact::{Class, Redact, mask};

pub const LOYALTY: Class = Class::new("shop.loyalty");

#[derive(Redact)]
pub struct Customer {
    #[redact(mask = mask::Email)]
    pub email: String,
    #[redact(mask = mask::Keep::last(4), class = LOYALTY)]
    pub card: String,
}
