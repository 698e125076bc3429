//! Taiwan.

use crate::validate::symbols::{digit, digits, digits_in, number, symbols, weighted};

/// Accepts an identity number of a citizen or a resident: a letter for the place, 1 or 2 (8 or 9 for
/// residents since 2021, before that a letter from A to D), seven digits, a check digit.
pub(crate) fn identity(value: &[u8]) -> bool {
    symbols::<10>(value).is_some_and(|symbols| {
        let Some(place) = place(symbols[0]) else { return false };
        let kind = match symbols[1] {
            b'A'..=b'D' => self::place(symbols[1]).map(|place| place % 10),
            b'1' | b'2' | b'8' | b'9' => digit(symbols[1]).map(u32::from),
            _ => None,
        };
        let Some((kind, d)) = kind.zip(digits_in::<8>(&symbols[2..])) else { return false };
        let sum = place / 10 + place % 10 * 9 + kind * 8 + weighted(&d, &[7, 6, 5, 4, 3, 2, 1, 1]);
        sum.is_multiple_of(10)
    })
}

/// Accepts the number of a business (UBN): seven digits and a check digit.
pub(crate) fn business(value: &[u8]) -> bool {
    digits::<8>(value).is_some_and(|d| {
        let cross_sum = |number: u32| number / 10 + number % 10;
        let sum: u32 =
            d.iter().zip([1, 2, 1, 2, 1, 2, 4, 1]).map(|(&d, w)| cross_sum(u32::from(d) * w)).sum();
        // A seventh digit of 7 times 4 has a cross sum of 10, which counts 1 or 0.
        number(&d) != 0 && (sum.is_multiple_of(5) || d[6] == 7 && (sum + 1).is_multiple_of(5))
    })
}

/// The number of the place that a letter stands for.
fn place(letter: u8) -> Option<u32> {
    let at = b"ABCDEFGHJKLMNPQRSTUVXYWZIO".iter().position(|&other| other == letter)?;
    u32::try_from(at + 10).ok()
}
