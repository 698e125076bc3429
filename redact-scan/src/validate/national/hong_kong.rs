//! Hong Kong.

use crate::validate::symbols::{Symbols, base36};

/// Accepts an identity card number: one or two letters, six digits, a check character, `A` for 10.
pub(crate) fn identity_card(value: &[u8]) -> bool {
    Symbols::of(value).is_some_and(|symbols| {
        let letters = symbols.iter().take_while(|symbol| symbol.is_ascii_uppercase()).count();
        let Some((&check, body)) = symbols.split_last() else { return false };
        let is_built_right = (1..=2).contains(&letters)
            && symbols.len() == letters + 7
            && body[letters..].iter().all(u8::is_ascii_digit)
            && (check == b'A' || check.is_ascii_digit());
        // A missing first letter is a space, which counts 36.
        let start = if letters == 1 { 36 * 9 } else { 0 };
        let sum: u32 = symbols
            .iter()
            .rev()
            .zip(1..)
            .filter_map(|(&s, weight)| Some(base36(s)? * weight))
            .sum();
        is_built_right && (start + sum).is_multiple_of(11)
    })
}
