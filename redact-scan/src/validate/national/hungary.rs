//! Hungary.

use crate::validate::date::is_short_date;
use crate::validate::symbols::{digits, missing, number, weighted};

/// Accepts a tax number of a person (adóazonosító jel): an 8, eight digits, a check digit.
pub(crate) fn tax(value: &[u8]) -> bool {
    digits::<10>(value).is_some_and(|d| {
        d[0] == 8 && weighted(&d, &[1, 2, 3, 4, 5, 6, 7, 8, 9]) % 11 == u32::from(d[9])
    })
}

/// Accepts a social security number (TAJ): eight digits and a check digit.
pub(crate) fn taj(value: &[u8]) -> bool {
    digits::<9>(value).is_some_and(|d| {
        number(&d) != 0 && weighted(&d, &[3, 7, 3, 7, 3, 7, 3, 7]) % 10 == u32::from(d[8])
    })
}

/// Accepts a personal number (személyi szám): sex and century, a day of birth as YYMMDD, three digits, a
/// check digit, whose weights turned round for who was born since 1997.
pub(crate) fn personal(value: &[u8]) -> bool {
    digits::<11>(value).is_some_and(|d| {
        let rising = weighted(&d, &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10]) % 11;
        let falling = weighted(&d, &[10, 9, 8, 7, 6, 5, 4, 3, 2, 1]) % 11;
        let check = u32::from(d[10]);
        let (year, month, day) = (number(&d[1..3]), number(&d[3..5]), number(&d[5..7]));
        (1..=8).contains(&d[0])
            && is_short_date(year, month, day)
            && (rising == check || falling == check)
    })
}

/// Accepts the number of a company (adószám): seven digits, a check digit, the kind of VAT, the county.
pub(crate) fn company(value: &[u8]) -> bool {
    let is_checked =
        |d: &[u8]| missing(weighted(&d[..7], &[9, 7, 3, 1, 9, 7, 3]), 10) == u32::from(d[7]);
    digits::<11>(value).is_some_and(|d| (1..=5).contains(&d[8]) && is_checked(&d))
        || super::after_country(value, *b"HU", digits::<8>).is_some_and(|d| is_checked(&d))
}
