//! Bulgaria.

use crate::validate::date::is_date;
use crate::validate::symbols::{digits, number, weighted};

/// Accepts a personal number (EGN): a day of birth as YYMMDD, the month 20 higher before 1900 and 40
/// higher since 2000, three digits and a check digit.
pub(crate) fn egn(value: &[u8]) -> bool {
    digits::<10>(value).is_some_and(|d| {
        weighted(&d, &[2, 4, 8, 5, 10, 9, 7, 3, 6]) % 11 % 10 == u32::from(d[9]) && is_birthday(&d)
    })
}

/// Accepts the personal number of a foreigner (`LNCh`).
pub(crate) fn lnch(value: &[u8]) -> bool {
    digits::<10>(value)
        .is_some_and(|d| weighted(&d, &[21, 19, 17, 13, 11, 9, 7, 3, 1]) % 10 == u32::from(d[9]))
}

fn is_birthday(d: &[u8]) -> bool {
    let (year, month, day) = (number(&d[..2]), number(&d[2..4]), number(&d[4..6]));
    match month {
        41.. => is_date(2000 + year, month - 40, day),
        21.. => is_date(1800 + year, month - 20, day),
        _ => is_date(1900 + year, month, day),
    }
}
