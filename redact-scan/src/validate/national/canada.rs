//! Canada.

use crate::validate::luhn;
use crate::validate::symbols::digits;

/// Accepts a social insurance number: nine digits, the first of which is neither 0 nor 8, with a check
/// digit by the rule of Luhn.
pub(crate) fn sin(value: &[u8]) -> bool {
    digits::<9>(value).is_some_and(|d| !matches!(d[0], 0 | 8) && luhn::is_valid(&d))
}
