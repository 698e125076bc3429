//! Kuwait.

use crate::validate::date::is_date;
use crate::validate::symbols::{digits, missing, number, weighted};

/// Accepts a civil number: 2 or 3 for the century, a day of birth as YYMMDD, four digits, a check digit.
pub(crate) fn civil(value: &[u8]) -> bool {
    digits::<12>(value).is_some_and(|d| {
        let year = 1700 + u64::from(d[0]) * 100 + number(&d[1..3]);
        matches!(d[0], 2 | 3)
            && is_date(year, number(&d[3..5]), number(&d[5..7]))
            && missing(weighted(&d, &[2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]), 11) == u32::from(d[11])
    })
}
