//! Czechia and Slovakia.

use crate::validate::date::is_short_date;
use crate::validate::symbols::{digits, number};

/// Accepts a birth number (rodné číslo): a day of birth as YYMMDD and a serial number, with a check
/// digit since 1954.
///
/// The month is 50 higher for women, and 20 higher where a day has run out of numbers. Numbers of nine
/// digits, from before 1954, have nothing to check.
pub(crate) fn birth_number(value: &[u8]) -> bool {
    digits::<9>(value).is_some_and(|d| number(&d[6..]) != 0)
        || digits::<10>(value).is_some_and(|d| is_birthday(&d) && is_checked(&d))
}

fn is_birthday(d: &[u8]) -> bool {
    let month = number(&d[2..4]) % 50;
    let month = if month > 20 { month - 20 } else { month };
    is_short_date(number(&d[..2]), month, number(&d[4..6]))
}

/// The whole number is a multiple of 11. Where no check digit would do, 0 stands.
fn is_checked(d: &[u8]) -> bool {
    number(d).is_multiple_of(11) || (d[9] == 0 && number(&d[..9]) % 11 == 10)
}

/// Accepts the number of a company (IČO), seven digits and a check digit, or a tax number (DIČ), which
/// is that number or the birth number of the taxpayer after `CZ`.
pub(crate) fn company(value: &[u8]) -> bool {
    let is_person = || {
        super::after_country(value, *b"CZ", digits::<10>)
            .is_some_and(|d| is_birthday(&d) && is_checked(&d))
    };
    is_person()
        || super::after_country(value, *b"CZ", digits::<8>).is_some_and(|d| {
            let sum = crate::validate::symbols::weighted(&d[..7], &[8, 7, 6, 5, 4, 3, 2]);
            d[0] != 9 && (11 - sum % 11) % 10 == u32::from(d[7])
        })
}
