//! Kazakhstan.

use crate::validate::date::is_short_date;
use crate::validate::symbols::{digits, number, weighted};

/// Accepts an individual number (IIN): a day of birth as YYMMDD, sex and century, four digits, a check digit.
pub(crate) fn iin(value: &[u8]) -> bool {
    digits::<12>(value).is_some_and(|d| {
        let check = match weighted(&d[..11], &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]) % 11 {
            10 => weighted(&d[..11], &[3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]) % 11,
            check => check,
        };
        (1..=6).contains(&d[6])
            && is_short_date(number(&d[..2]), number(&d[2..4]), number(&d[4..6]))
            && check == u32::from(d[11])
    })
}
