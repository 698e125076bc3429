use core::fmt::{self, Write};

use super::text::budget;
use super::{Canonical, Mask, Output};
use crate::{Class, class};

/// Shows the country and the last characters of an international bank account number.
///
/// A number is two letters, two check digits and 11 to 30 letters or digits, in any grouping by
/// spaces, with a remainder of 1 modulo 97 (ISO 13616). Anything else is hidden whole.
///
/// # Example
///
/// ```
/// use redact_core::{mask::Iban, masked};
///
/// assert_eq!(masked("DE89 3704 0044 0532 0130 00", Iban).to_string(), "DE***3000");
/// assert_eq!(masked("DE88 3704 0044 0532 0130 00", Iban).to_string(), "[REDACTED]");
/// ```
#[derive(Clone, Copy, Debug, Default)]
pub struct Iban;

impl Mask<str> for Iban {
    fn mask(&self, value: &str, out: &mut Output<'_>) -> fmt::Result {
        if !is_number(value) {
            return out.hide();
        }
        let symbols = || symbols(value);
        let len = symbols().count();
        symbols().take(2).try_for_each(|c| out.write_char(c))?;
        out.write_str("***")?;
        let last = (budget(len) - 2).min(4);
        symbols().skip(len - last).try_for_each(|c| out.write_char(c))
    }

    fn class(&self) -> Option<Class> {
        Some(class::USER_FINANCIAL_BANK_ACCOUNT)
    }

    fn canonical(&self, value: &str, out: &mut Canonical<'_>) -> fmt::Result {
        if !is_number(value) {
            return Err(fmt::Error);
        }
        symbols(value).try_for_each(|c| out.write_char(c.to_ascii_uppercase()))
    }
}

fn symbols(text: &str) -> impl Iterator<Item = char> + Clone {
    text.chars().filter(|&c| c != ' ')
}

/// Says whether a text is the number of an account.
fn is_number(text: &str) -> bool {
    let symbols = || symbols(text);
    symbols().all(|c| c.is_ascii_alphanumeric())
        && (15..=34).contains(&symbols().count())
        && has_country_and_check(symbols())
        && remainder(symbols()) == 1
}

fn has_country_and_check(symbols: impl Iterator<Item = char>) -> bool {
    symbols.take(4).enumerate().all(|(i, c)| match i {
        0 | 1 => c.is_ascii_uppercase(),
        _ => c.is_ascii_digit(),
    })
}

/// The number, its first four symbols moved to its end and letters read in base 36, modulo 97.
fn remainder(symbols: impl Iterator<Item = char> + Clone) -> u32 {
    symbols
        .clone()
        .skip(4)
        .chain(symbols.take(4))
        .filter_map(|c| c.to_digit(36))
        .fold(0, |sum, value| (sum * if value < 10 { 10 } else { 100 } + value) % 97)
}
