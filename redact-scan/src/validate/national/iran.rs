//! Iran.

use crate::validate::symbols::{digits, is_uniform, weighted};

/// Accepts a national code: nine digits and a check digit.
pub(crate) fn national_code(value: &[u8]) -> bool {
    digits::<10>(value).is_some_and(|d| {
        let rest = weighted(&d, &[10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11;
        !is_uniform(&d) && u32::from(d[9]) == if rest < 2 { rest } else { 11 - rest }
    })
}
