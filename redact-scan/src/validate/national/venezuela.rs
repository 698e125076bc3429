//! Venezuela.

use crate::validate::symbols::{digits_in, missing, symbols, weighted};

/// Accepts a tax number (RIF): a letter for the kind of person, eight digits, a check digit.
pub(crate) fn rif(value: &[u8]) -> bool {
    symbols::<10>(value).is_some_and(|symbols| {
        let kind = match symbols[0] {
            b'V' => 4,
            b'E' => 8,
            b'J' | b'C' => 12,
            b'P' => 16,
            b'G' => 20,
            _ => return false,
        };
        digits_in::<9>(&symbols[1..]).is_some_and(|d| {
            missing(kind + weighted(&d, &[3, 2, 7, 6, 5, 4, 3, 2]), 11) % 10 == u32::from(d[8])
        })
    })
}
