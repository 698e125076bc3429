//! Slovenia.

use crate::validate::symbols::{digits, weighted};

/// Accepts a tax number (davčna številka): seven digits, the first not 0, and a check digit.
pub(crate) fn tax(value: &[u8]) -> bool {
    super::after_country(value, *b"SI", digits::<8>).is_some_and(|d| {
        let check = 11 - weighted(&d, &[8, 7, 6, 5, 4, 3, 2]) % 11;
        d[0] != 0 && check != 11 && check % 10 == u32::from(d[7])
    })
}
