//! Peru.

use crate::validate::symbols::{digits, number, weighted};

/// Accepts a tax number (RUC): the kind of taxpayer, eight digits, a check digit.
pub(crate) fn ruc(value: &[u8]) -> bool {
    digits::<11>(value).is_some_and(|d| {
        let check = (11 - weighted(&d[..10], &[5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11) % 10;
        matches!(number(&d[..2]), 10 | 15 | 16 | 17 | 20) && check == u32::from(d[10])
    })
}
