//! Belgium.

use crate::validate::date::is_short_date;
use crate::validate::symbols::{digits, number};

/// Accepts a number of the national register, or the like number of somebody who is not in it (BIS):
/// a day of birth as YYMMDD, a serial number, two check digits.
///
/// A day and a month that are not known are 0. In a BIS number the month is 20 or 40 higher.
pub(crate) fn register(value: &[u8]) -> bool {
    digits::<11>(value).is_some_and(|d| {
        let check = number(&d[9..]);
        let is_checked = |born: u64| 97 - (born + number(&d[..9])) % 97 == check;
        // A 2 in front of the digits says that somebody was born since 2000.
        is_birthday(&d[..6]) && (is_checked(0) || is_checked(2_000_000_000))
    })
}

/// Accepts the number of a company or, after `BE`, its VAT number.
pub(crate) fn company(value: &[u8]) -> bool {
    super::after_country(value, *b"BE", digits::<10>)
        .is_some_and(|d| d[0] < 2 && 97 - number(&d[..8]) % 97 == number(&d[8..]))
}

fn is_birthday(d: &[u8]) -> bool {
    let (year, month, day) = (number(&d[..2]), number(&d[2..4]), number(&d[4..]));
    let month = if month <= 52 { month % 20 } else { month };
    let is_unknown = day == 0 && month <= 12 || month == 0 && day <= 31;
    is_unknown || is_short_date(year, month, day)
}
