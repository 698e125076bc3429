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

fn year(text: &str) -> Option<&str> {
    let (date, time) = text.split_at_checked(10)?;
    let is_time = time.is_empty() || time.starts_with(['T', 't', ' ']);
    let (year, month_and_day) = date.split_at_checked(4)?;
    let (month, day) = (month_and_day.get(1..3)?, month_and_day.get(4..6)?);
    let is_date = month_and_day.starts_with('-')
        && month_and_day.get(3..4)? == "-"
        && [year, month, day].iter().all(|part| part.bytes().all(|b| b.is_ascii_digit()))
        && (1..=12).contains(&month.parse::<u8>().ok()?)
        && (1..=31).contains(&day.parse::<u8>().ok()?);
    (is_date && is_time).then_some(year)
}

/// Shows the year of a date that is not text, where four digits hold it.
#[cfg(any(feature = "chrono", feature = "jiff", feature = "time"))]
pub(crate) fn write_year(year: i32, out: &mut Output<'_>) -> fmt::Result {
    if (0..=9999).contains(&year) { write!(out, "{year:04}") } else { out.hide() }
}
