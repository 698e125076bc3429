//! The rule of Luhn (ISO/IEC 7812-1, annex B): every second digit from the right counts double.

use super::symbols::{all_digits, is_uniform};

/// Accepts two digits or more that are not all the same, the last of which is the check digit of the others.
pub(crate) fn luhn(value: &[u8]) -> bool {
    all_digits(value).is_some_and(|digits| !is_uniform(&digits) && is_valid(&digits))
}

/// Says whether the last digit is the check digit of those before it.
pub(crate) fn is_valid(digits: &[u8]) -> bool {
    remainder(digits) == 0
}

/// The sum of Luhn modulo 10, the last digit counting once.
pub(crate) fn remainder(digits: &[u8]) -> u32 {
    let sum: u32 = digits.iter().rev().enumerate().map(|(i, &digit)| value(i, digit)).sum();
    sum % 10
}

/// What a digit adds: itself, or at odd places the cross sum of its double.
fn value(place: usize, digit: u8) -> u32 {
    match (place % 2, u32::from(digit)) {
        (0, digit) => digit,
        (_, digit) => digit * 2 % 10 + digit / 5,
    }
}
