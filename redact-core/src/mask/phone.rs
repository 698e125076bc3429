use core::fmt::{self, Write};

use super::text::{Digits, budget};
use super::{Mask, Output};

/// Shows the last digits, at most four, of a telephone number.
///
/// A number has 7 to 15 digits (ITU-T E.164) after an optional `+`, in any grouping by spaces,
/// hyphens, dots, slashes and parentheses. Anything else is hidden whole.
///
/// # Example
///
/// ```
/// use redact_core::{mask::Phone, masked};
///
/// assert_eq!(masked("+1 (415) 555-0132", Phone).to_string(), "***132");
/// assert_eq!(masked("+49 151 2345 6789", Phone).to_string(), "***6789");
/// assert_eq!(masked("extension 7", Phone).to_string(), "[REDACTED]");
/// ```
#[derive(Clone, Copy, Debug, Default)]
pub struct Phone;

impl Mask<str> for Phone {
    fn mask(&self, value: &str, out: &mut Output<'_>) -> fmt::Result {
        let local = value.strip_prefix('+').unwrap_or(value);
        let is_separator = |byte| matches!(byte, b' ' | b'-' | b'.' | b'/' | b'(' | b')');
        match Digits::read(local, is_separator, |_| ()) {
            Some(number) if (7..=15).contains(&number.count) => {
                out.write_str("***")?;
                number.write_last(budget(number.count).min(4), out)
            }
            _ => out.hide(),
        }
    }
}
