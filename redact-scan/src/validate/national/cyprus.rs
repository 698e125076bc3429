//! Cyprus.

use crate::validate::symbols::{digits_in, number, symbols};

/// Accepts a tax number: eight digits and a check letter.
pub(crate) fn tin(value: &[u8]) -> bool {
    symbols::<9>(value).is_some_and(|symbols| {
        digits_in::<8>(&symbols[..8]).is_some_and(|d| {
            let odd: u32 = d.iter().step_by(2).map(|&d| ODD[usize::from(d)]).sum();
            let even: u32 = d.iter().skip(1).step_by(2).map(|&d| u32::from(d)).sum();
            number(&d[..2]) != 12 && u32::from(symbols[8]) == u32::from(b'A') + (odd + even) % 26
        })
    })
}

/// What a digit adds at the first, third, fifth and seventh place.
const ODD: [u32; 10] = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21];
