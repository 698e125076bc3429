//! Japan.

use crate::validate::symbols::{digits, is_uniform, number, weighted};

/// Accepts an individual number (My Number): eleven digits and a check digit.
pub(crate) fn my_number(value: &[u8]) -> bool {
    digits::<12>(value).is_some_and(|d| {
        let rest = weighted(&d, &[6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11;
        !is_uniform(&d) && u32::from(d[11]) == if rest < 2 { 0 } else { 11 - rest }
    })
}

/// Accepts the number of a corporation: a check digit from 1 to 9 and twelve digits.
pub(crate) fn corporate(value: &[u8]) -> bool {
    digits::<13>(value).is_some_and(|d| {
        let sum = weighted(&d[1..], &[2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1]);
        number(&d[1..]) != 0 && 9 - sum % 9 == u32::from(d[0])
    })
}
