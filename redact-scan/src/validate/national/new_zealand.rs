//! New Zealand.

use crate::validate::symbols::{base36, digit, missing, number, padded, symbols, weighted};

/// Accepts a tax number (IRD) between 10 and 150 million: seven or eight digits and a check digit.
pub(crate) fn ird(value: &[u8]) -> bool {
    padded::<9>(value, 8).is_some_and(|d| {
        let check = match missing(weighted(&d, &[3, 2, 7, 6, 5, 4, 3, 2]), 11) {
            10 => missing(weighted(&d, &[7, 4, 3, 2, 5, 2, 7, 6]), 11),
            check => check,
        };
        (10_000_000..=150_000_000).contains(&number(&d)) && check == u32::from(d[8])
    })
}

/// Accepts a health number (NHI): three letters without I and O, and four digits, or since 2026 two digits
/// and two letters.
pub(crate) fn nhi(value: &[u8]) -> bool {
    symbols::<7>(value).is_some_and(|symbols| {
        let values = symbols.map(place);
        let sum: Option<u32> =
            values.iter().zip((2..=7).rev()).map(|(value, weight)| Some((*value)? * weight)).sum();
        let has_letters = symbols[..3].iter().all(u8::is_ascii_uppercase);
        let has_digits = symbols[3..5].iter().all(u8::is_ascii_digit);
        has_letters && has_digits && sum.is_some_and(|sum| is_checked(sum, symbols[5], symbols[6]))
    })
}

/// The last digit of an old number is what is missing to a multiple of 11, the last letter of a new one what
/// is missing to a multiple of 24.
fn is_checked(sum: u32, before: u8, check: u8) -> bool {
    match digit(check) {
        Some(digit) if before.is_ascii_digit() => {
            !sum.is_multiple_of(11) && missing(sum, 11) % 10 == u32::from(digit)
        }
        None if before.is_ascii_uppercase() => place(check) == Some(24 - sum % 24),
        _ => false,
    }
}

/// A digit, or the place of a letter in the alphabet without I and O.
fn place(symbol: u8) -> Option<u32> {
    match symbol {
        b'I' | b'O' => None,
        b'P'.. => base36(symbol).map(|value| value - 11),
        b'J'.. => base36(symbol).map(|value| value - 10),
        b'A'.. => base36(symbol).map(|value| value - 9),
        _ => base36(symbol),
    }
}
