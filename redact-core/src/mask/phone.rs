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
    #[inline]
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
    let weight: usize = text.bytes().map(|byte| usize::from(WEIGHTS[usize::from(byte)])).sum();
    (7..=15).contains(&weight)
}

/// A digit counts as one, what may stand between digits as none, and all else as too many.
static WEIGHTS: [u8; 256] = {
    let mut weights = [16; 256];
    let mut byte = 0;
    while byte < weights.len() {
        match byte as u8 {
            b'0'..=b'9' => weights[byte] = 1,
            b' ' | b'(' | b')' | b'-' | b'.' | b'/' => weights[byte] = 0,
            _ => {}
        }
        byte += 1;
    }
    weights
};
