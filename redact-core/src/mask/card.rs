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
    #[expect(
        clippy::inline_always,
        reason = "a call for each value was 3 % of the instructions of JSON"
    )]
    #[inline(always)]
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

/// Says whether a text is the number of a card. Read from its end, four digits at once where they
/// stand together.
fn is_number(text: &str) -> bool {
    let (mut digits, mut sum) = (0, 0);
    let mut rest = text.as_bytes();
    while let [before @ .., last] = rest {
        if matches!(last, b' ' | b'-') {
            rest = before;
            continue;
        }
        let (before, four, count) =
            match rest.split_last_chunk().map(|(b, four)| (b, values(*four))) {
                Some((before, Some(four))) => (before, four, 4),
                _ if last.is_ascii_digit() => (before, u32::from(last - b'0') << 24, 1),
                _ => return false,
            };
        sum += u64::from(summand(four, digits));
        digits += count;
        rest = before;
    }
    (12..=19).contains(&digits) && sum.is_multiple_of(10)
}

/// The values of four digits, each in its byte of a word, the last one in the highest.
fn values(digits: [u8; 4]) -> Option<u32> {
    let values = u32::from_le_bytes(digits) ^ u32::from_le_bytes(*b"0000");
    // From 10 on, the highest bit of a byte is set or carried into.
    let is_other = (values | values.wrapping_add(0x7676_7676)) & 0x8080_8080;
    (is_other == 0).then_some(values)
}

/// What four digits add to the sum of Luhn's rule, of which `behind` are nearer to the end.
///
/// Every second digit from the end is doubled, and the cross sum of that counts: modulo 10 it is added
/// once more, and one more from five on.
fn summand(four: u32, behind: u64) -> u32 {
    let from_five_on = (four + 0x7b7b_7b7b) >> 7 & 0x0101_0101;
    let is_doubled = if behind.is_multiple_of(2) { 0x00ff_00ff } else { 0xff00_ff00 };
    let summands = four + ((four + from_five_on) & is_doubled);
    // The highest byte of the product is the sum of all four.
    summands.wrapping_mul(0x0101_0101) >> 24
}
