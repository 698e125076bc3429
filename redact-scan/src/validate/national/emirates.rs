//! The United Arab Emirates.

use crate::validate::luhn;
use crate::validate::symbols::{digits, number};

/// Accepts an identity number: 784, a year of birth, seven digits, a check digit by the rule of Luhn.
pub(crate) fn identity(value: &[u8]) -> bool {
    digits::<15>(value).is_some_and(|d| {
        d.starts_with(&[7, 8, 4]) && (1900..2100).contains(&number(&d[3..7])) && luhn::is_valid(&d)
    })
}
