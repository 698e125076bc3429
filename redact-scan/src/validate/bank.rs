//! Numbers of banks and their accounts inside one country.

use super::symbols::{digits, number, weighted};

/// Accepts the routing number of a bank in the United States (ABA): nine digits, the first two in a
/// range that is given out.
pub(crate) fn us_aba(value: &[u8]) -> bool {
    digits::<9>(value).is_some_and(|d| {
        matches!(number(&d[..2]), 1..=12 | 21..=32 | 61..=72 | 80)
            && weighted(&d, &[3, 7, 1, 3, 7, 1, 3, 7, 1]).is_multiple_of(10)
    })
}

/// Accepts the number of an account in Argentina (CBU): bank and account, each with a check digit.
pub(crate) fn ar_cbu(value: &[u8]) -> bool {
    digits::<22>(value).is_some_and(|d| {
        let checked = |part: &[u8]| {
            let weights = [3, 1, 7, 9].into_iter().cycle();
            let sum: u32 =
                part.iter().rev().skip(1).zip(weights).map(|(&d, w)| u32::from(d) * w).sum();
            (sum + u32::from(part[part.len() - 1])).is_multiple_of(10)
        };
        checked(&d[..8]) && checked(&d[8..])
    })
}

/// Accepts the number of an account in Mexico (CLABE): 18 digits.
pub(crate) fn mx_clabe(value: &[u8]) -> bool {
    digits::<18>(value).is_some_and(|d| {
        let weights = [3, 7, 1].into_iter().cycle();
        let sum: u32 = d[..17].iter().zip(weights).map(|(&d, w)| u32::from(d) * w % 10).sum();
        (sum + u32::from(d[17])).is_multiple_of(10)
    })
}

/// Accepts the number of an account in Spain before IBAN (CCC): 20 digits, two of them check digits.
pub(crate) fn es_ccc(value: &[u8]) -> bool {
    digits::<20>(value).is_some_and(|d| {
        let check = |part: &[u8], weights: &[u32]| match 11 - weighted(part, weights) % 11 {
            11 => 0,
            10 => 1,
            check => check,
        };
        check(&d[..8], &[4, 8, 5, 10, 9, 7, 3, 6]) == u32::from(d[8])
            && check(&d[10..], &[1, 2, 4, 8, 5, 10, 9, 7, 3, 6]) == u32::from(d[9])
    })
}

/// Accepts the number of an account in Norway: 11 digits.
pub(crate) fn no_account(value: &[u8]) -> bool {
    digits::<11>(value)
        .is_some_and(|d| weighted(&d, &[5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]).is_multiple_of(11))
}
