//! Malaysia.

use crate::validate::date::is_yymmdd;
use crate::validate::symbols::{digits, number};

/// Accepts an identity card number (NRIC): a day of birth as YYMMDD, the place, four digits.
pub(crate) fn nric(value: &[u8]) -> bool {
    digits::<12>(value).is_some_and(|d| {
        is_yymmdd(&d)
            && matches!(number(&d[6..8]), 1..=16 | 21..=68 | 71..=72 | 74..=79 | 82..=93 | 98..=99)
            && number(&d[8..]) != 0
    })
}
