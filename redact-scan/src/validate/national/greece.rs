//! Greece.

use crate::validate::date::is_ddmmyy;
use crate::validate::luhn;
use crate::validate::symbols::{digits, number, weighted};

/// Accepts a social security number (AMKA): a day of birth as DDMMYY, four digits, a check digit by the
/// rule of Luhn.
pub(crate) fn amka(value: &[u8]) -> bool {
    digits::<11>(value).is_some_and(|d| is_ddmmyy(&d) && luhn::is_valid(&d))
}

/// Accepts a tax number (AFM): eight digits and a check digit.
pub(crate) fn afm(value: &[u8]) -> bool {
    super::after_country(value, *b"EL", digits::<9>).is_some_and(|d| {
        number(&d) != 0
            && weighted(&d, &[256, 128, 64, 32, 16, 8, 4, 2]) % 11 % 10 == u32::from(d[8])
    })
}
