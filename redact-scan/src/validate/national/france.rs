//! France.

use crate::validate::luhn;
use crate::validate::symbols::{digits, digits_in, number, symbols};

/// Accepts a number of the social security (NIR): sex, year and month of birth, place, serial number, two
/// check digits.
///
/// The month may be one that stands for "not known": 20, 30 to 42, or 50 and above. In Corsica the
/// department has a letter.
pub(crate) fn nir(value: &[u8]) -> bool {
    symbols::<15>(value).is_some_and(|mut symbols| {
        let less = match symbols[5..7] {
            [b'2', b'A'] => 1_000_000,
            [b'2', b'B'] => 2_000_000,
            _ => 0,
        };
        if less > 0 {
            // As if for department 20: 19 for 2A and 18 for 2B are 1 and 2 less.
            symbols[6] = b'0';
        }
        digits_in::<15>(&symbols).is_some_and(|d| {
            97 - (number(&d[..13]) - less * u64::from(d[0] > 0)) % 97 == number(&d[13..])
                && matches!(d[0], 1..=4 | 7 | 8)
                && matches!(number(&d[3..5]), 1..=12 | 20 | 30..=42 | 50..=99)
        })
    })
}

/// Accepts a tax number (SPI): ten digits, the first from 0 to 3, and three check digits.
pub(crate) fn tax(value: &[u8]) -> bool {
    digits::<13>(value)
        .is_some_and(|d| d[0] < 4 && number(&d) != 0 && number(&d[..10]) % 511 == number(&d[10..]))
}

/// Accepts the number of a company (SIREN), by the rule of Luhn.
pub(crate) fn siren(value: &[u8]) -> bool {
    digits::<9>(value).is_some_and(|d| number(&d) != 0 && luhn::is_valid(&d))
}

/// Accepts the number of a place of business (SIRET), by the rule of Luhn. The places of the post office
/// (356000000) have a cross sum that is a multiple of 5 instead.
pub(crate) fn siret(value: &[u8]) -> bool {
    digits::<14>(value).is_some_and(|d| {
        let cross_sum: u32 = d.iter().map(|&d| u32::from(d)).sum();
        let is_post = number(&d[..9]) == 356_000_000 && cross_sum.is_multiple_of(5);
        number(&d) != 0 && luhn::is_valid(&d[..9]) && (luhn::is_valid(&d) || is_post)
    })
}
