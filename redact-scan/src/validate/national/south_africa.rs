//! South Africa.

use crate::validate::date::is_yymmdd;
use crate::validate::luhn;
use crate::validate::symbols::digits;

/// Accepts an identity number: a day of birth as YYMMDD, four digits, whether citizen, resident or
/// refugee, an 8 or a 9, a check digit by the rule of Luhn.
pub(crate) fn identity(value: &[u8]) -> bool {
    digits::<13>(value).is_some_and(|d| {
        is_yymmdd(&d) && d[10] <= 2 && matches!(d[11], 8 | 9) && luhn::is_valid(&d)
    })
}
