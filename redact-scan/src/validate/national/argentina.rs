//! Argentina.

use crate::validate::symbols::{digits, missing, number, weighted};

/// Accepts a tax number (CUIT, CUIL): the kind of person, the number, a check digit.
pub(crate) fn cuit(value: &[u8]) -> bool {
    digits::<11>(value).is_some_and(|d| {
        let check = missing(weighted(&d[..10], &[5, 4, 3, 2, 7, 6, 5, 4, 3, 2]), 11);
        let check = if check == 10 { 9 } else { check };
        matches!(number(&d[..2]), 20 | 23..=27 | 30 | 33 | 34 | 50 | 51 | 55)
            && check == u32::from(d[10])
    })
}
