//! Austria.

use crate::validate::date::is_ddmmyy;
use crate::validate::symbols::{digits, is_uniform, number, weighted};

/// Accepts a social insurance number: four digits, the last of them the check digit, and a day of birth
/// as DDMMYY. Months 13 to 15 stand for days that are not known.
pub(crate) fn svnr(value: &[u8]) -> bool {
    digits::<10>(value).is_some_and(|d| {
        let is_placeholder = (13..=15).contains(&number(&d[6..8]));
        d[0] != 0
            && (is_placeholder || is_ddmmyy(&d[4..]))
            && weighted(&d, &[3, 7, 9, 0, 5, 8, 4, 2, 1, 6]) % 11 == u32::from(d[3])
    })
}

/// Accepts a tax number: two digits for the office, six for the person, a check digit by the rule of
/// Luhn.
pub(crate) fn tin(value: &[u8]) -> bool {
    digits::<9>(value).is_some_and(|d| !is_uniform(&d) && crate::validate::luhn::is_valid(&d))
}
