use core::fmt;

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
        let is_separator = |byte| matches!(byte, b' ' | b'-');
        let mut luhn = Luhn::default();
        match Digits::read(value, is_separator, |digit| luhn.add(digit)) {
            Some(number) if (12..=19).contains(&number.count) && luhn.is_valid() => {
                number.write_last(4, 4, out)
            }
            _ => out.hide(),
        }
    }
}

/// The sum of Luhn's rule, where every second digit from the end counts double.
///
/// Which ones they are is known at the end: until then there are two sums, one with the last digit
/// single and one with it double.
#[derive(Default)]
struct Luhn {
    single: u32,
    double: u32,
}

impl Luhn {
    fn add(&mut self, digit: u8) {
        let doubled = DOUBLED[usize::from(digit)];
        (self.single, self.double) = (self.double + u32::from(digit), self.single + doubled);
    }

    fn is_valid(&self) -> bool {
        self.single.is_multiple_of(10)
    }
}

/// The cross sum of twice each digit.
const DOUBLED: [u32; 10] = [0, 2, 4, 6, 8, 1, 3, 5, 7, 9];
