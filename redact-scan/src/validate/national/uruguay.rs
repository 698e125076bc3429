//! Uruguay.

use crate::validate::symbols::{missing, number, padded, weighted};

/// Accepts an identity number (cédula): six or seven digits and a check digit.
pub(crate) fn cedula(value: &[u8]) -> bool {
    padded::<8>(value, 7).is_some_and(|d| {
        number(&d) != 0 && missing(weighted(&d, &[2, 9, 8, 7, 6, 3, 4]), 10) == u32::from(d[7])
    })
}
