//! Israel.

use crate::validate::luhn;
use crate::validate::symbols::{number, padded};

/// Accepts an identity number (mispar zehut): up to eight digits and a check digit by the rule of Luhn.
/// Leading zeros may be missing, down to five digits.
pub(crate) fn identity(value: &[u8]) -> bool {
    padded::<9>(value, 5).is_some_and(|d| number(&d) != 0 && luhn::is_valid(&d))
}
