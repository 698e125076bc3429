//! The check digits of travel documents (ICAO Doc 9303, part 3, 4.9).

use super::symbols::{base36, digit};

/// Accepts the second line of a passport: number, nationality, birth, sex, expiry and what the state
/// adds, each followed by its check digit, and a check digit of all of them.
pub(crate) fn passport_line(value: &[u8]) -> bool {
    value.len() == 44
        && value[10..13].iter().all(|symbol| symbol.is_ascii_uppercase() || *symbol == b'<')
        && [0..10, 13..20, 21..28].into_iter().all(|part| is_checked(&value[part]))
        && is_checked(&[&value[..10], &value[13..20], &value[21..]].concat())
}

/// Says whether the last symbol is the check digit of those before it.
pub(crate) fn is_checked(symbols: &[u8]) -> bool {
    let Some((&check, body)) = symbols.split_last() else { return false };
    digit(check).map(u32::from) == sum(body).map(|sum| sum % 10)
}

/// The sum of letters and digits, weighted 7, 3, 1, 7, 3, 1 and so on.
pub(crate) fn sum(symbols: &[u8]) -> Option<u32> {
    let weights = [7, 3, 1].into_iter().cycle();
    symbols.iter().zip(weights).map(|(&symbol, weight)| Some(value(symbol)? * weight)).sum()
}

/// What a symbol stands for: the filler `<` is 0.
fn value(symbol: u8) -> Option<u32> {
    if symbol == b'<' { Some(0) } else { base36(symbol) }
}
