//! Each way to decide, beside each way to have a class. `tests/truth.rs` compiles this and compares what is seen
//! of it with what the inventory says of it.

use std::fmt;

use redact::{Class, Mask, Redact, Secret, Sensitive, class, mask};

pub const OWN: Class = Class::new("truth.own.deep");
const AGE: mask::Bucket = mask::Bucket::new(&[18, 65]);

#[derive(Redact)]
#[redact(wire)]
pub struct Person {
    #[redact(show)]
    pub shown: String,
    #[redact(show, class = class::USER_CONTACT_ADDRESS)]
    pub shown_with_class: String,
    #[redact(show)]
    pub shown_list: Vec<u8>,
    #[redact(show, class = class::USER_CONTACT)]
    pub shown_flag: bool,
    pub number: u32,
    pub flag: bool,
    pub numbers: Vec<u16>,
    #[redact(mask = mask::Email)]
    pub class_of_mask: String,
    #[redact(mask = mask::Email, class = class::USER_FINANCIAL)]
    pub class_of_field: String,
    #[redact(mask = mask::Keep::last(4))]
    pub no_class: String,
    #[redact(mask = mask::Keep::last(4), class = OWN)]
    pub own_class: String,
    #[redact(mask = mask::Length, class = class::USER_DEMOGRAPHIC)]
    pub no_form: String,
    #[redact(mask = AGE, class = class::USER_DEMOGRAPHIC_AGE_RANGE)]
    pub constant: u32,
    #[redact(mask = Hospital)]
    pub mask_of_own: String,
    #[redact(pseudonym)]
    pub token: String,
    #[redact(pseudonym, class = class::USER_CONTACT_EMAIL)]
    pub token_with_class: String,
    #[redact]
    pub hidden: String,
    #[redact(class = class::USER_FINANCIAL)]
    pub hidden_with_class: String,
    #[redact(omit)]
    pub omitted: u8,
    pub secret: Secret<str>,
    pub sensitive: Sensitive<String, mask::Email>,
    pub alias: Mail,
    pub inside: Inside,
    #[redact(show)]
    pub shown_inside: Inside,
    pub pair: Pair,
    pub state: State,
}

pub type Mail = Sensitive<String, mask::Email>;

#[derive(Redact)]
#[redact(wire, class = class::USER_CONTACT)]
pub struct Inside {
    #[redact(mask = mask::Name)]
    pub name: String,
    #[redact(mask = mask::Email)]
    pub email: String,
    #[redact(mask = mask::Keep::first(3))]
    pub city: String,
    #[redact(show)]
    pub country: String,
    pub floor: u16,
    #[redact]
    pub street: String,
    pub key: Secret<str>,
}

#[derive(Redact)]
#[redact(wire)]
pub struct Pair(#[redact(mask = mask::Email)] pub String, pub u32);

#[derive(Redact)]
#[redact(wire, class = class::USER_FINANCIAL)]
pub enum State {
    Rich,
}

#[derive(Default)]
pub struct Hospital;

impl Mask<str> for Hospital {
    fn mask(&self, value: &str, out: &mut mask::Output<'_>) -> fmt::Result {
        mask::Keep::first(3).mask(value, out)
    }

    fn class(&self) -> Option<Class> {
        Some(OWN)
    }
}
