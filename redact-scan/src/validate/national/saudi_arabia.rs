//! Saudi Arabia.

use crate::validate::luhn;
use crate::validate::symbols::digits;

/// Accepts an identity number: ten digits that start with 1 for citizens or 2 for residents, with a check
/// digit by the rule of Luhn.
pub(crate) fn identity(value: &[u8]) -> bool {
    digits::<10>(value).is_some_and(|d| matches!(d[0], 1 | 2) && luhn::is_valid(&d))
}
