//! The laws that `redact_core::mask` states, for every mask on every text that proptest thinks of.

mod hostile;
mod length;
mod marker;
mod numbers;
mod parse;
mod samples;
mod shape;
mod third;

use redact_core::Mask;
use redact_core::mask::{
    Card, Date, Email, Hidden, Iban, Ip, Keep, Length, Name, Phone, Pseudonym, REDACTED, Url,
};

/// Every mask for text.
const ALL: [&dyn Mask<str>; 17] = [
    &Card,
    &Date,
    &Email,
    &Hidden,
    &Iban,
    &Ip,
    &Keep::first(1),
    &Keep::first(usize::MAX),
    &Keep::last(4),
    &Keep::last(usize::MAX),
    &Keep::ends(2, 2),
    &Keep::ends(usize::MAX, usize::MAX),
    &Length,
    &Name,
    &Phone,
    &const { Pseudonym::new() },
    &Url,
];

fn masked(value: &str, mask: &dyn Mask<str>) -> String {
    redact_core::masked(value, mask).to_string()
}

fn is_hidden(value: &str, mask: &dyn Mask<str>) -> bool {
    masked(value, mask) == REDACTED
}
