//! Malta.

use crate::validate::symbols::{Symbols, all_digits, number};

/// Accepts an identity card number: up to seven digits that are not all 0, and a letter for where it was
/// registered.
pub(crate) fn identity_card(value: &[u8]) -> bool {
    Symbols::of(value).is_some_and(|symbols| match symbols.split_last() {
        Some((letter, body)) if (5..=7).contains(&body.len()) => {
            b"MGAPLHBZ".contains(letter) && all_digits(body).is_some_and(|d| number(&d) != 0)
        }
        _ => false,
    })
}
