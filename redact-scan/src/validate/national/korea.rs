//! South Korea.

use crate::validate::date::is_date;
use crate::validate::symbols::{digits, missing, number, weighted};

/// Accepts a resident registration number (RRN): a day of birth as YYMMDD, sex and century from 1 to 4, six
/// digits.
///
/// Those given out since October 2020 have no check digit; `resident_checked` asks for it.
pub(crate) fn resident(value: &[u8]) -> bool {
    digits::<13>(value).is_some_and(|d| matches!(d[6], 1..=4 | 9 | 0) && is_birthday(&d))
}

/// Accepts such a number with the check digit that those before October 2020 have.
pub(crate) fn resident_checked(value: &[u8]) -> bool {
    resident(value) && digits::<13>(value).is_some_and(|d| check(&d) == u32::from(d[12]))
}

/// Accepts the number of a foreigner (FRN): the same with 5 to 8 for sex and century.
pub(crate) fn foreigner(value: &[u8]) -> bool {
    digits::<13>(value).is_some_and(|d| matches!(d[6], 5..=8) && is_birthday(&d))
}

/// Accepts the number of a business (BRN): nine digits and a check digit.
pub(crate) fn business(value: &[u8]) -> bool {
    digits::<10>(value).is_some_and(|d| {
        let sum = weighted(&d[..9], &[1, 3, 7, 1, 3, 7, 1, 3, 5]) + u32::from(d[8]) / 2;
        d[0] != 0 && missing(sum, 10) == u32::from(d[9])
    })
}

/// Accepts a driving licence: the region, the year, six digits, two check digits that nobody has published.
pub(crate) fn driving_licence(value: &[u8]) -> bool {
    digits::<12>(value).is_some_and(|d| (11..=28).contains(&number(&d[..2])))
}

fn is_birthday(d: &[u8]) -> bool {
    let century = match d[6] {
        9 | 0 => 1800,
        1 | 2 | 5 | 6 => 1900,
        _ => 2000,
    };
    is_date(century + number(&d[..2]), number(&d[2..4]), number(&d[4..6]))
}

fn check(d: &[u8]) -> u32 {
    (11 - weighted(&d[..12], &[2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5]) % 11) % 10
}
