//! Latvia.

use crate::validate::date::is_date;
use crate::validate::symbols::{digits, number, weighted};

/// Accepts a personal code: a day of birth as DDMMYY, the century, three digits, a check digit; or, since
/// July 2017, 32 and nine digits that say nothing.
pub(crate) fn personal_code(value: &[u8]) -> bool {
    digits::<11>(value).is_some_and(|d| d.starts_with(&[3, 2]) || is_birthday(&d) && is_checked(&d))
}

fn is_birthday(d: &[u8]) -> bool {
    let year = 1800 + u64::from(d[6]) * 100 + number(&d[4..6]);
    d[6] <= 2 && is_date(year, number(&d[2..4]), number(&d[..2]))
}

fn is_checked(d: &[u8]) -> bool {
    let sum = weighted(&d[..10], &[10, 5, 8, 4, 2, 1, 6, 3, 7, 9]);
    (1 + sum) % 11 % 10 == u32::from(d[10])
}
