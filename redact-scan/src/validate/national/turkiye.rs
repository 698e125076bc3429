//! Türkiye.

use crate::validate::symbols::{digits, is_uniform};

/// Accepts an identity number (TCKN): nine digits, the first not 0, and two check digits.
pub(crate) fn identity(value: &[u8]) -> bool {
    digits::<11>(value).is_some_and(|d| {
        let d = d.map(u32::from);
        let sum = |d: &[u32], start| d.iter().skip(start).step_by(2).sum::<u32>();
        let tenth = (sum(&d[..9], 0) * 7 + 10 * 8 - sum(&d[..8], 1)) % 10;
        d[0] != 0 && tenth == d[9] && d[..10].iter().sum::<u32>() % 10 == d[10]
    })
}

/// Accepts a tax number (VKN): nine digits and a check digit.
pub(crate) fn tax(value: &[u8]) -> bool {
    digits::<10>(value).is_some_and(|d| {
        let part = |(place, &digit): (u32, &u8)| {
            let shifted = (u32::from(digit) + 9 - place) % 10;
            match shifted * (1 << (9 - place)) % 9 {
                0 if shifted != 0 => 9,
                part => part,
            }
        };
        let sum: u32 = (0..).zip(&d[..9]).map(part).sum();
        !is_uniform(&d) && (10 - sum % 10) % 10 == u32::from(d[9])
    })
}
