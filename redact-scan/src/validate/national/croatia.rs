//! Croatia.

use crate::validate::iso7064::is_mod11_10;
use crate::validate::symbols::digits;

/// Accepts a personal number (OIB): ten digits and a check digit.
pub(crate) fn oib(value: &[u8]) -> bool {
    super::after_country(value, *b"HR", digits::<11>)
        .is_some_and(|d| is_mod11_10(&d.map(|d| d + b'0')))
}
