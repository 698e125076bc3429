//! Denmark.

use crate::validate::date::is_ddmmyy;
use crate::validate::symbols::{digits, number};

/// Accepts a personal number (CPR): a day of birth as DDMMYY and four digits that are not all 0.
///
/// There is no check digit any more: since 2007 numbers are given out that the old one refuses.
pub(crate) fn cpr(value: &[u8]) -> bool {
    digits::<10>(value).is_some_and(|d| is_ddmmyy(&d) && number(&d[6..]) != 0)
}
