//! Australia.

use crate::validate::symbols::{digits, is_uniform, missing, weighted};

/// Accepts a tax file number of eight or nine digits.
pub(crate) fn tfn(value: &[u8]) -> bool {
    let is_checked =
        |d: &[u8], weights: &[u32]| !is_uniform(d) && weighted(d, weights).is_multiple_of(11);
    digits::<9>(value).is_some_and(|d| is_checked(&d, &[1, 4, 3, 7, 5, 8, 6, 9, 10]))
        || digits::<8>(value).is_some_and(|d| is_checked(&d, &[10, 7, 8, 4, 6, 3, 5, 1]))
}

/// Accepts a business number (ABN): two check digits and the nine digits of the business.
pub(crate) fn abn(value: &[u8]) -> bool {
    digits::<11>(value).is_some_and(|d| {
        let sum = weighted(&d, &[10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19]);
        // The first digit counts less one.
        d[0] != 0 && (sum - 10).is_multiple_of(89)
    })
}

/// Accepts a company number (ACN).
pub(crate) fn acn(value: &[u8]) -> bool {
    digits::<9>(value).is_some_and(|d| {
        !is_uniform(&d) && missing(weighted(&d, &[8, 7, 6, 5, 4, 3, 2, 1]), 10) == u32::from(d[8])
    })
}

/// Accepts a Medicare number: a card that starts with 2 to 6, a check digit, its issue, and perhaps
/// which person on the card.
pub(crate) fn medicare(value: &[u8]) -> bool {
    let is_card = |d: &[u8]| {
        (2..=6).contains(&d[0])
            && d[9] != 0
            && weighted(&d[..8], &[1, 3, 7, 9, 1, 3, 7, 9]) % 10 == u32::from(d[8])
    };
    digits::<10>(value).is_some_and(|d| is_card(&d))
        || digits::<11>(value).is_some_and(|d| d[10] != 0 && is_card(&d))
}
