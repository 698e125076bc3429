//! Days of birth, as numbers of persons write them.

use super::symbols::number;

/// Says whether there is such a day in the calendar.
pub(crate) fn is_date(year: u64, month: u64, day: u64) -> bool {
    (1..=days_in(year, month)).contains(&day)
}

/// Says whether six digits are a year without its century, a month and a day.
pub(crate) fn is_yymmdd(digits: &[u8]) -> bool {
    is_short_date(number(&digits[..2]), number(&digits[2..4]), number(&digits[4..6]))
}

/// Says whether six digits are a day, a month and a year without its century.
pub(crate) fn is_ddmmyy(digits: &[u8]) -> bool {
    is_short_date(number(&digits[4..6]), number(&digits[2..4]), number(&digits[..2]))
}

/// Says whether eight digits are a year since 1850, a month and a day.
pub(crate) fn is_yyyymmdd(digits: &[u8]) -> bool {
    let year = number(&digits[..4]);
    (1850..2100).contains(&year) && is_date(year, number(&digits[4..6]), number(&digits[6..8]))
}

/// Says whether there is such a day in some century: the year 00 counts as a leap year.
pub(crate) fn is_short_date(year: u64, month: u64, day: u64) -> bool {
    is_date(2000 + year, month, day)
}

fn days_in(year: u64, month: u64) -> u64 {
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if is_leap(year) => 29,
        2 => 28,
        _ => 0,
    }
}

fn is_leap(year: u64) -> bool {
    year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_calendar_is_gregorian() {
        assert!(is_date(2000, 2, 29) && is_date(2024, 2, 29) && is_date(1999, 12, 31));
        assert!(!is_date(1900, 2, 29) && !is_date(2023, 2, 29) && !is_date(2023, 4, 31));
        assert!(!is_date(2023, 0, 1) && !is_date(2023, 13, 1) && !is_date(2023, 1, 0));
    }
}
