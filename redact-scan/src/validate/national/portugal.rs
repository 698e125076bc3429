//! Portugal.

use crate::validate::symbols::{base36, digits, digits_in, missing, number, symbols, weighted};

/// Accepts a tax number (NIF): eight digits, the first of a kind that is given out, and a check digit.
pub(crate) fn nif(value: &[u8]) -> bool {
    super::after_country(value, *b"PT", digits::<9>).is_some_and(|d| {
        let check = missing(weighted(&d, &[9, 8, 7, 6, 5, 4, 3, 2]), 11) % 10;
        let is_kind = matches!(number(&d[..2]), 10..=39 | 45 | 50..=69 | 70..=72 | 74..=75 | 77..=79 | 80..=89 | 90..=91 | 98..=99);
        is_kind && check == u32::from(d[8])
    })
}

/// Accepts the number of a citizen card: nine digits, two symbols of the version, a check digit by the rule
/// of Luhn, letters counting from 10 on.
pub(crate) fn citizen_card(value: &[u8]) -> bool {
    symbols::<12>(value).is_some_and(|symbols| {
        let value = |(place, &symbol): (usize, &u8)| {
            let value = base36(symbol)? * if place % 2 == 1 { 2 } else { 1 };
            Some(if place % 2 == 1 && value > 9 { value - 9 } else { value })
        };
        let sum: Option<u32> = symbols.iter().rev().enumerate().map(value).sum();
        digits_in::<9>(&symbols[..9]).is_some_and(|d| number(&d) != 0)
            && symbols[11].is_ascii_digit()
            && sum.is_some_and(|sum| sum.is_multiple_of(10))
    })
}
