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
        let number = Digits::read(value, |byte| matches!(byte, b' ' | b'-'));
        match number {
            Some(number) if (12..=19).contains(&number.count) && is_luhn(value) => {
                out.write_str("****")?;
                number.write_last(4, out)
            }
            _ => out.hide(),
        }
    }
}

/// Luhn's rule. Which digits count double is known only from the end: of the two sums, one has the
/// last digit single, and the other has it double.
fn is_luhn(number: &str) -> bool {
    let digits = number.bytes().filter(u8::is_ascii_digit).map(|byte| u32::from(byte - b'0'));
    let (single, _) = digits.fold((0, 0), |(single, double), digit| {
        (double + digit, single + if digit > 4 { 2 * digit - 9 } else { 2 * digit })
    });
    single.is_multiple_of(10)
}
