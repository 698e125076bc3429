//! Thailand.

use crate::validate::symbols::{digits, number, weighted};

/// Accepts an identity number: the kind of person, the province, nine digits, a check digit.
pub(crate) fn identity(value: &[u8]) -> bool {
    digits::<13>(value).is_some_and(|d| {
        let sum = weighted(&d[..12], &[13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2]);
        (1..=8).contains(&d[0]) && is_province(&d[1..3]) && (11 - sum % 11) % 10 == u32::from(d[12])
    })
}

fn is_province(d: &[u8]) -> bool {
    matches!(
        number(d),
        10..=27 | 30..=49 | 50..=58 | 60..=67 | 70..=77 | 80..=86 | 90..=96
    )
}
