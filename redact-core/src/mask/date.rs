use core::fmt::{self, Write};

use super::{Mask, Output};

/// Shows the year of a date.
///
/// That is what the safe harbour of HIPAA (45 CFR 164.514(b)(2)) leaves of a date about a person
/// under 90. As text, a date is `YYYY-MM-DD` (ISO 8601), alone or at the head of an RFC 3339 time.
/// Anything else is hidden whole.
///
/// # Example
///
/// ```
/// use redact_core::{mask::Date, masked};
///
/// assert_eq!(masked("1987-05-23", Date).to_string(), "1987");
/// assert_eq!(masked("1987-05-23T12:30:00Z", Date).to_string(), "1987");
/// assert_eq!(masked("23.05.1987", Date).to_string(), "[REDACTED]");
/// assert_eq!(masked("1987-02-30", Date).to_string(), "[REDACTED]");
/// ```
#[derive(Clone, Copy, Debug, Default)]
pub struct Date;

impl Mask<str> for Date {
    fn mask(&self, value: &str, out: &mut Output<'_>) -> fmt::Result {
        match year(value) {
            Some(year) => out.write_str(year),
            None => out.hide(),
        }
    }
}

/// The year of `YYYY-MM-DD`, and of the same with a time behind it.
fn year(text: &str) -> Option<&str> {
    let (date, time) = text.split_at_checked(10)?;
    let (year, month, day) = match date.as_bytes() {
        [y @ .., b'-', m1, m2, b'-', d1, d2] => (y, number(&[*m1, *m2])?, number(&[*d1, *d2])?),
        _ => return None,
    };
    let is_date = (1..=days(number(year)?, month)).contains(&day);
    (is_date && is_time(time)).then(|| &date[..4])
}

/// How many days a month has, or none if there is no such month.
fn days(year: u16, month: u16) -> u16 {
    let is_leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        2 => 28 + u16::from(is_leap),
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    }
}

/// Says whether what follows a date is nothing, or `Thh:mm:ss`, a fraction and an offset as in
/// RFC 3339, the last three of which may be missing.
fn is_time(time: &str) -> bool {
    let Some(time) = time.strip_prefix(['T', 't', ' ']) else { return time.is_empty() };
    let clock_ends = time.find(['Z', 'z', '+', '-']).unwrap_or(time.len());
    let (clock, offset) = time.split_at(clock_ends);
    let (clock, fraction) = clock.split_once('.').unwrap_or((clock, "0"));
    let is_offset = match offset.strip_prefix(['+', '-']) {
        Some(offset) => is_clock(offset, 2),
        None => matches!(offset, "" | "Z" | "z"),
    };
    let is_fraction = !fraction.is_empty() && number(fraction.as_bytes()).is_some();
    (is_clock(clock, 2) || is_clock(clock, 3)) && is_fraction && is_offset
}

/// Says whether a text is that many of hours, minutes and seconds, a leap second among them.
fn is_clock(text: &str, parts: usize) -> bool {
    text.split(':').count() == parts
        && text.split(':').zip([23, 59, 60]).all(|(part, most)| {
            part.len() == 2 && number(part.as_bytes()).is_some_and(|value| value <= most)
        })
}

/// The value of digits, up to that of a year.
fn number(digits: &[u8]) -> Option<u16> {
    digits.iter().try_fold(0_u16, |value, digit| {
        digit.is_ascii_digit().then(|| value.wrapping_mul(10).wrapping_add(u16::from(digit - b'0')))
    })
}

/// Shows the year of a date that is not text, where four digits hold it.
#[cfg(any(feature = "chrono", feature = "jiff", feature = "time"))]
pub(crate) fn write_year(year: i32, out: &mut Output<'_>) -> fmt::Result {
    if (0..=9999).contains(&year) { write!(out, "{year:04}") } else { out.hide() }
}
