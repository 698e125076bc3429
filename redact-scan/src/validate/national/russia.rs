//! Russia.

use crate::validate::symbols::{digits, number, weighted};

/// Accepts a tax number (INN): of a person, ten digits and two check digits; of an organisation, nine
/// and one.
pub(crate) fn inn(value: &[u8]) -> bool {
    let check = |d: &[u8], weights: &[u32]| weighted(d, weights) % 11 % 10;
    let is_person = |d: &[u8; 12]| {
        check(&d[..10], &WEIGHTS[1..]) == u32::from(d[10])
            && check(&d[..11], &WEIGHTS) == u32::from(d[11])
    };
    digits::<12>(value).is_some_and(|d| number(&d[..2]) != 0 && is_person(&d))
        || digits::<10>(value).is_some_and(|d| {
            number(&d[..2]) != 0 && check(&d[..9], &WEIGHTS[2..]) == u32::from(d[9])
        })
}

/// Accepts an insurance number (SNILS): nine digits and two check digits. The first numbers, up to 1001998,
/// had none.
pub(crate) fn snils(value: &[u8]) -> bool {
    digits::<11>(value).is_some_and(|d| {
        let check = weighted(&d, &[9, 8, 7, 6, 5, 4, 3, 2, 1]) % 101 % 100;
        number(&d[..9]) > 1_001_998 && u64::from(check) == number(&d[9..])
    })
}

const WEIGHTS: [u32; 11] = [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8];
