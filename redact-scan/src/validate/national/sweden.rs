//! Sweden.

use crate::validate::date::is_short_date;
use crate::validate::luhn;
use crate::validate::symbols::{digits, number};

/// Accepts a personal number or a coordination number: a day of birth as YYMMDD or YYYYMMDD, the day 60 higher
/// in a coordination number, three digits, a check digit by the rule of Luhn.
pub(crate) fn personal(value: &[u8]) -> bool {
    either(value, |day| if day > 60 { Some(day - 60) } else { Some(day) })
}

/// Accepts a coordination number (samordningsnummer) only.
pub(crate) fn coordination(value: &[u8]) -> bool {
    either(value, |day| day.checked_sub(60))
}

/// Accepts the number of an organisation: a third digit of at least 2 tells it from that of a person.
pub(crate) fn organisation(value: &[u8]) -> bool {
    digits::<10>(value).is_some_and(|d| d[0] != 0 && d[2] >= 2 && luhn::is_valid(&d))
}

/// The check digit is that of the ten digits without the century.
fn either(value: &[u8], real_day: fn(u64) -> Option<u64>) -> bool {
    let is_valid = |d: &[u8]| {
        let day = real_day(number(&d[4..6]));
        day.is_some_and(|day| is_short_date(number(&d[..2]), number(&d[2..4]), day))
            && luhn::is_valid(d)
    };
    digits::<10>(value).is_some_and(|d| is_valid(&d))
        || digits::<12>(value)
            .is_some_and(|d| matches!(number(&d[..2]), 18..=20) && is_valid(&d[2..]))
}
