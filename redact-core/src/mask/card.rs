use core::fmt::{self, Write};

use super::text::Digits;
use super::{Mask, Output};

/// Shows the last four digits of a payment card number.
///
/// PCI DSS 4.0, requirement 3.4.1, lets the first six (or eight) and the last four digits be
/// displayed; this mask stays well inside it. A number has 12 to 19 digits (ISO/IEC 7812) in any
/// grouping by spaces or hyphens and a check digit by Luhn's rule. Anything else is hidden whole.
///
/// # Example
///
/// ```
/// use redact_core::{mask::Card, masked};
///
/// assert_eq!(masked("4242 4242 4242 4242", Card).to_string(), "****4242");
/// assert_eq!(masked("4242 4242 4242 4241", Card).to_string(), "[REDACTED]");
/// ```
#[derive(Clone, Copy, Debug, Default)]
pub struct Card;

impl Mask<str> for Card {
    fn mask(&self, value: &str, out: &mut Output<'_>) -> fmt::Result {
        let Some(number) = Digits::read(value, &[' ', '-']) else { return out.hide() };
        match number.as_slice() {
            digits @ [.., a, b, c, d] if digits.len() >= 12 && is_luhn(digits) => {
                write!(out, "****{a}{b}{c}{d}")
            }
            _ => out.hide(),
        }
    }
}

fn is_luhn(digits: &[u8]) -> bool {
    let doubled = |digit: u8| if digit > 4 { 2 * digit - 9 } else { 2 * digit };
    let sum: u32 = digits
        .iter()
        .rev()
        .enumerate()
        .map(|(i, &digit)| u32::from(if i % 2 == 1 { doubled(digit) } else { digit }))
        .sum();
    sum.is_multiple_of(10)
}
