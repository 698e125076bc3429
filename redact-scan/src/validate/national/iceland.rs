//! Iceland.

use crate::validate::date::is_short_date;
use crate::validate::symbols::{digits, missing, number, weighted};

/// Accepts an identity number (kennitala): a day of birth as DDMMYY, or of foundation with a day 40 higher,
/// two digits, a check digit, the century.
pub(crate) fn kennitala(value: &[u8]) -> bool {
    digits::<10>(value).is_some_and(|d| {
        let day = number(&d[..2]);
        let day = if day > 40 { day - 40 } else { day };
        is_short_date(number(&d[4..6]), number(&d[2..4]), day)
            && missing(weighted(&d, &[3, 2, 7, 6, 5, 4, 3, 2]), 11) == u32::from(d[8])
            && matches!(d[9], 0 | 8 | 9)
    })
}
