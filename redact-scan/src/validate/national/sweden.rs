//! Sweden.

use crate::validate::date::{is_short_date, is_yymmdd};
use crate::validate::luhn;
use crate::validate::symbols::{digits, number};

/// Accepts a personal number or a coordination number: a day of birth as YYMMDD or YYYYMMDD, three
/// digits, a check digit by the rule of Luhn.
pub(crate) fn personal(value: &[u8]) -> bool {
    either(value, is_yymmdd) || coordination(value)
}

/// Accepts a coordination number (samordningsnummer): the day is 60 higher. Of a birth that is not known the
/// month and the day are 0.
pub(crate) fn coordination(value: &[u8]) -> bool {
    either(value, |d| {
        let (year, month, day) = (number(&d[..2]), number(&d[2..4]), number(&d[4..6]));
        let is_unknown = (month == 0 && day <= 91) || (day == 60 && month <= 12);
        day >= 60 && (is_unknown || is_short_date(year, month, day - 60))
    })
}

/// Accepts the number of an organisation: a third digit of at least 2 tells it from that of a person.
pub(crate) fn organisation(value: &[u8]) -> bool {
    digits::<10>(value).is_some_and(|d| d[0] != 0 && d[2] >= 2 && luhn::is_valid(&d))
}

/// The check digit is that of the ten digits without the century.
fn either(value: &[u8], is_birthday: fn(&[u8]) -> bool) -> bool {
    let is_valid = |d: &[u8]| is_birthday(d) && luhn::is_valid(d);
    digits::<10>(value).is_some_and(|d| is_valid(&d))
        || digits::<12>(value)
            .is_some_and(|d| matches!(number(&d[..2]), 18..=20) && is_valid(&d[2..]))
}
