//! The check digits of travel documents (ICAO Doc 9303, part 3, 4.9).

use super::symbols::{base36, digit};

/// Says whether the last symbol is the check digit of those before it.
pub(crate) fn is_checked(symbols: &[u8]) -> bool {
    let Some((&check, body)) = symbols.split_last() else { return false };
    digit(check).map(u32::from) == sum(body).map(|sum| sum % 10)
}

/// The sum of letters and digits, weighted 7, 3, 1, 7, 3, 1 and so on.
pub(crate) fn sum(symbols: &[u8]) -> Option<u32> {
    let weights = [7, 3, 1].into_iter().cycle();
    symbols.iter().zip(weights).map(|(&symbol, weight)| Some(base36(symbol)? * weight)).sum()
}
