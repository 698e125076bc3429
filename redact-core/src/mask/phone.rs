use core::fmt::{self, Write};

use super::text::{write_digits, write_last_digits};
use super::{Canonical, Mask, Output};
use crate::{Class, class};

/// Shows the last two digits of a telephone number.
///
/// Two are at most a third of any number; more of a longer one would tell how long it is.
///
/// A number has 7 to 15 digits (ITU-T E.164) after an optional `+`, in any grouping by spaces,
/// hyphens, dots, slashes and parentheses. Anything else is hidden whole.
///
/// # Example
///
/// ```
/// use redact_core::{mask::Phone, masked};
///
/// assert_eq!(masked("+1 (415) 555-0132", Phone).to_string(), "***32");
/// assert_eq!(masked("+49 151 2345 6789", Phone).to_string(), "***89");
/// assert_eq!(masked("extension 7", Phone).to_string(), "[REDACTED]");
/// ```
#[derive(Clone, Copy, Debug, Default)]
pub struct Phone;

impl Mask<str> for Phone {
    #[expect(
        clippy::inline_always,
        reason = "a call for each value was 3 % of the instructions of JSON"
    )]
    #[inline(always)]
    fn mask(&self, value: &str, out: &mut Output<'_>) -> fmt::Result {
        let local = without_plus(value);
        if !is_number(local) {
            return out.hide();
        }
        out.write_str("***")?;
        write_last_digits(local, 2, out)
    }

    fn class(&self) -> Option<Class> {
        Some(class::USER_CONTACT_PHONE)
    }

    fn canonical(&self, value: &str, out: &mut Canonical<'_>) -> fmt::Result {
        let local = without_plus(value);
        if !is_number(local) {
            return Err(fmt::Error);
        }
        out.write_str(&value[..value.len() - local.len()])?;
        write_digits(local, out)
    }
}

fn without_plus(number: &str) -> &str {
    number.strip_prefix('+').unwrap_or(number)
}

/// Says whether a text is a telephone number that has lost its `+`.
fn is_number(text: &str) -> bool {
    let digits: usize = text.bytes().map(|byte| usize::from(DIGITS[usize::from(byte)])).sum();
    (7..=15).contains(&digits)
}

/// As how many digits each byte counts: what has no place in a number, as more than one may have.
static DIGITS: [u8; 256] = {
    let mut digits = [16; 256];
    let mut separators: &[u8] = b" ()-./";
    while let [separator, others @ ..] = separators {
        digits[*separator as usize] = 0;
        separators = others;
    }
    let mut digit = b'0';
    while digit <= b'9' {
        digits[digit as usize] = 1;
        digit += 1;
    }
    digits
};
