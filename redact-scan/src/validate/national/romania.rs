//! Romania.

use crate::validate::date::is_short_date;
use crate::validate::symbols::{digits, number, padded, weighted};

/// Accepts a personal number (CNP): sex and century, a day of birth as YYMMDD, the county, three digits, a
/// check digit.
pub(crate) fn cnp(value: &[u8]) -> bool {
    digits::<13>(value).is_some_and(|d| {
        let rest = weighted(&d, &[2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11;
        d[0] != 0
            && is_short_date(number(&d[1..3]), number(&d[3..5]), number(&d[5..7]))
            && matches!(number(&d[7..9]), 1..=48 | 51 | 52 | 70 | 80..=83)
            && u32::from(d[12]) == if rest == 10 { 1 } else { rest }
    })
}

/// Accepts the number of a company (CUI, CIF): up to nine digits and a check digit.
pub(crate) fn cui(value: &[u8]) -> bool {
    super::after_country(value, *b"RO", |value| padded::<10>(value, 5)).is_some_and(|d| {
        let check = weighted(&d[..9], &[7, 5, 3, 2, 1, 7, 5, 3, 2]) * 10 % 11 % 10;
        number(&d) != 0 && check == u32::from(d[9])
    })
}
