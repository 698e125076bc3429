//! Switzerland and Liechtenstein.

use crate::validate::symbols::{digits, missing, weighted};

/// Accepts a number of the old-age insurance (AHV, AVS): 756 in front, nine digits, a check digit.
pub(crate) fn ahv(value: &[u8]) -> bool {
    digits::<13>(value).is_some_and(|d| {
        let sum = weighted(&d[..12], &[1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3]);
        d.starts_with(&[7, 5, 6]) && missing(sum, 10) == u32::from(d[12])
    })
}

/// Accepts the number of a company (UID): `CHE`, eight digits, a check digit, perhaps a word for VAT.
pub(crate) fn uid(value: &[u8]) -> bool {
    let value =
        value.get(..3).filter(|start| start.eq_ignore_ascii_case(b"CHE")).map(|_| &value[3..]);
    value
        .and_then(digits::<9>)
        .is_some_and(|d| missing(weighted(&d, &[5, 4, 3, 2, 7, 6, 5, 4]), 11) == u32::from(d[8]))
}
