//! Ecuador.

use crate::validate::luhn;
use crate::validate::symbols::{digits, number};

/// Accepts an identity number (cédula): the province, seven digits, a check digit by the rule of Luhn.
pub(crate) fn cedula(value: &[u8]) -> bool {
    digits::<10>(value)
        .is_some_and(|d| matches!(number(&d[..2]), 1..=24 | 30) && d[2] <= 6 && luhn::is_valid(&d))
}
