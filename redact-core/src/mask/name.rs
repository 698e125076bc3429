use core::fmt::{self, Write};

use super::text::{budget, is_letter_or_digit, write_nfc};
use super::{Canonical, Mask, Output};
use crate::{Class, class};

/// Shows the first letters of the first and the last word of a person's name.
///
/// A name is words of letters with apostrophes, hyphens and full stops, single spaces between
/// them. Anything else is hidden whole, and so is a name under six letters.
///
/// # Example
///
/// ```
/// use redact_core::{mask::Name, masked};
///
/// assert_eq!(masked("Augusta Ada King", Name).to_string(), "A*** K***");
/// assert_eq!(masked("Madonna", Name).to_string(), "M***");
/// assert_eq!(masked("Bo Li", Name).to_string(), "[REDACTED]");
/// assert_eq!(masked("agent 007", Name).to_string(), "[REDACTED]");
/// ```
#[derive(Clone, Copy, Debug, Default)]
pub struct Name;

impl Mask<str> for Name {
    fn mask(&self, value: &str, out: &mut Output<'_>) -> fmt::Result {
        let letters = value.chars().filter(|&c| is_letter(c)).count();
        if budget(letters) == 0 || !value.split(' ').all(is_word) {
            return out.hide();
        }
        let mut words = value.split(' ').filter_map(|word| word.chars().next());
        if let Some(first) = words.next() {
            write!(out, "{first}***")?;
        }
        if let Some(last) = words.next_back() {
            write!(out, " {last}***")?;
        }
        Ok(())
    }

    fn class(&self) -> Option<Class> {
        Some(class::USER_NAME)
    }

    fn canonical(&self, value: &str, out: &mut Canonical<'_>) -> fmt::Result {
        write_nfc(value, out)
    }
}

fn is_word(word: &str) -> bool {
    word.starts_with(is_letter) && word.chars().all(|c| is_letter(c) || "'’-.".contains(c))
}

fn is_letter(c: char) -> bool {
    c.is_alphabetic() && is_letter_or_digit(c)
}
