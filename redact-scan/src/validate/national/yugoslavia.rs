//! The states that were Yugoslavia: Slovenia, Serbia, Bosnia and Herzegovina, Montenegro, North Macedonia.

use crate::validate::date::is_date;
use crate::validate::symbols::{digits, missing, number, weighted};

/// Accepts a citizen number (JMBG, EMŠO, EMBG): a day of birth as DDMMYYY, the region, three digits, a check
/// digit.
pub(crate) fn jmbg(value: &[u8]) -> bool {
    digits::<13>(value).is_some_and(|d| {
        let sum = weighted(&d[..12], &[7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]);
        is_birthday(&d) && missing(sum, 11) % 10 == u32::from(d[12])
    })
}

/// Accepts such a number of Slovenia, whose regions are 50 to 59.
pub(crate) fn emso(value: &[u8]) -> bool {
    jmbg(value) && digits::<13>(value).is_some_and(|d| (50..=59).contains(&number(&d[7..9])))
}

fn is_birthday(d: &[u8]) -> bool {
    let year = number(&d[4..7]);
    let year = if year < 800 { 2000 + year } else { 1000 + year };
    is_date(year, number(&d[2..4]), number(&d[..2]))
}
