//! Vietnam.

use crate::validate::symbols::{all_digits, digits, number, weighted};

/// Accepts a tax number (MST): nine digits and a check digit, perhaps with three digits for a branch.
pub(crate) fn tax(value: &[u8]) -> bool {
    all_digits(value).is_some_and(|d| {
        let check = 10 - weighted(&d, &[31, 29, 23, 19, 17, 13, 7, 5, 3]) % 11;
        matches!(d.len(), 10 | 13) && number(&d[2..9]) != 0 && check == u32::from(d[9])
    })
}

/// Accepts a citizen number (CCCD): the province, sex and century, the year of birth, six digits.
pub(crate) fn citizen(value: &[u8]) -> bool {
    digits::<12>(value)
        .is_some_and(|d| (1..=96).contains(&number(&d[..3])) && d[3] < 4 && number(&d[6..]) != 0)
}
