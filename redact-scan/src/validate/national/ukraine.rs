//! Ukraine.

use crate::validate::symbols::{digits, number, weighted};

/// Accepts a taxpayer number (RNTRC): the day of birth as days since 1899, four digits, a check digit.
pub(crate) fn taxpayer(value: &[u8]) -> bool {
    digits::<10>(value).is_some_and(|d| {
        // The first weight is -1: 10 modulo 11.
        number(&d) != 0 && weighted(&d, &[10, 5, 7, 9, 4, 6, 10, 5, 7]) % 11 % 10 == u32::from(d[9])
    })
}

/// Accepts the number of an organisation (EDRPOU): seven digits and a check digit.
pub(crate) fn organisation(value: &[u8]) -> bool {
    digits::<8>(value).is_some_and(|d| {
        let shifted = (30_000_000..=60_000_000).contains(&number(&d));
        let weights = if shifted { [7, 1, 2, 3, 4, 5, 6] } else { [1, 2, 3, 4, 5, 6, 7] };
        let check = match weighted(&d, &weights) % 11 {
            10 => weighted(&d, &weights.map(|weight| weight + 2)) % 11 % 10,
            check => check,
        };
        number(&d) != 0 && check == u32::from(d[7])
    })
}
