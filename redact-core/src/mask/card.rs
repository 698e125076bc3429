use core::fmt::{self, Write};

use super::text::{write_digits, write_last_digits};
use super::{Canonical, Mask, Output};
use crate::{Class, class};

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
    #[inline]
    fn mask(&self, value: &str, out: &mut Output<'_>) -> fmt::Result {
        if !is_number(value) {
            return out.hide();
        }
        out.write_str("****")?;
        write_last_digits(value, 4, out)
    }

    fn class(&self) -> Option<Class> {
        Some(class::USER_FINANCIAL_CREDIT_CARD)
    }

    fn canonical(&self, value: &str, out: &mut Canonical<'_>) -> fmt::Result {
        if is_number(value) { write_digits(value, out) } else { Err(fmt::Error) }
    }
}

/// Says whether a text is the number of a card.
fn is_number(text: &str) -> bool {
    let (mut digits, mut sum) = (0, 0);
    for byte in text.bytes().rev() {
        match byte {
            b'0'..=b'9' => {
                sum += LUHN[digits % 2][usize::from(byte - b'0')];
                digits += 1;
            }
            b' ' | b'-' => {}
            _ => return false,
        }
    }
    (12..=19).contains(&digits) && sum.is_multiple_of(10)
}

/// What a digit adds to the sum of Luhn's rule: itself, or the cross sum of its double if it is the
/// second, the fourth and so on from the end. Rows of 16 are found by a shift.
const LUHN: [[usize; 16]; 2] = [
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 0, 0, 0, 0, 0],
    [0, 2, 4, 6, 8, 1, 3, 5, 7, 9, 0, 0, 0, 0, 0, 0],
];
