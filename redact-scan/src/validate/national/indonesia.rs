//! Indonesia.

use crate::validate::date::is_short_date;
use crate::validate::symbols::{digits, number};

/// Accepts an identity number (NIK): the place, a day of birth as DDMMYY, the day 40 higher for women, a
/// serial number.
pub(crate) fn nik(value: &[u8]) -> bool {
    digits::<16>(value).is_some_and(|d| {
        let day = number(&d[6..8]);
        let day = if day > 40 { day - 40 } else { day };
        matches!(number(&d[..2]), 11..=21 | 31..=36 | 51..=53 | 61..=65 | 71..=76 | 81 | 82 | 91..=97)
            && number(&d[2..4]) != 0
            && is_short_date(number(&d[10..12]), number(&d[8..10]), day)
            && number(&d[12..]) != 0
    })
}
