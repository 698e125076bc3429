//! The Dominican Republic.

use crate::validate::luhn;
use crate::validate::symbols::{digits, number};

/// Accepts an identity number (cédula): ten digits and a check digit by the rule of Luhn.
pub(crate) fn cedula(value: &[u8]) -> bool {
    digits::<11>(value).is_some_and(|d| number(&d[..10]) != 0 && luhn::is_valid(&d))
}
