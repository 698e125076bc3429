//! The check characters of ISO/IEC 7064.

use super::symbols::{Symbols, base36, digit};

/// Accepts digits under MOD 11-2, where the check character may be `X`, or under MOD 11,10.
pub(crate) fn iso7064(value: &[u8]) -> bool {
    mod11_2(value) || mod11_10(value)
}

/// Accepts digits whose check character is that of MOD 11-2: `X` stands for 10.
pub(crate) fn mod11_2(value: &[u8]) -> bool {
    Symbols::of(value).is_some_and(|symbols| symbols.len() > 2 && is_mod11_2(&symbols))
}

/// Accepts digits, the last of which is the check digit of MOD 11,10.
pub(crate) fn mod11_10(value: &[u8]) -> bool {
    Symbols::of(value).is_some_and(|symbols| symbols.len() > 2 && is_mod11_10(&symbols))
}

/// Accepts letters and digits that leave a remainder of 1 under MOD 97-10.
pub(crate) fn mod97_10(value: &[u8]) -> bool {
    Symbols::of(value).is_some_and(|symbols| symbols.len() > 2 && mod97(&symbols) == 1)
}

pub(crate) fn is_mod11_2(symbols: &[u8]) -> bool {
    let Some((&check, body)) = symbols.split_last() else { return false };
    let check = if check == b'X' { Some(10) } else { digit(check).map(u32::from) };
    let sum =
        body.iter().try_fold(0, |sum, &symbol| Some((sum + u32::from(digit(symbol)?)) * 2 % 11));
    sum.zip(check).is_some_and(|(sum, check)| (sum + check) % 11 == 1)
}

pub(crate) fn is_mod11_10(symbols: &[u8]) -> bool {
    let Some((&check, body)) = symbols.split_last() else { return false };
    let product = body.iter().try_fold(10, |product, &symbol| {
        let sum = (product + u32::from(digit(symbol)?)) % 10;
        Some(if sum == 0 { 10 } else { sum } * 2 % 11)
    });
    product.zip(digit(check)).is_some_and(|(product, check)| (product + u32::from(check)) % 10 == 1)
}

/// Letters and digits, read as one long number with letters as two digits, modulo 97.
pub(crate) fn mod97(symbols: &[u8]) -> u32 {
    symbols
        .iter()
        .filter_map(|&symbol| base36(symbol))
        .fold(0, |sum, value| (sum * if value < 10 { 10 } else { 100 } + value) % 97)
}
