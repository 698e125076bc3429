//! Singapore.

use crate::validate::symbols::{Symbols, digits_in, number, symbols, weighted};

/// Accepts the number of an identity card (NRIC) or of a foreigner (FIN): a letter for the series, seven
/// digits, a check letter.
pub(crate) fn nric(value: &[u8]) -> bool {
    symbols::<9>(value).is_some_and(|symbols| {
        let Some(d) = digits_in::<7>(&symbols[1..8]) else { return false };
        let (start, letters) = match symbols[0] {
            b'S' => (0, b"JZIHGFEDCBA"),
            b'T' => (4, b"JZIHGFEDCBA"),
            b'F' => (0, b"XWUTRQPNMLK"),
            b'G' => (4, b"XWUTRQPNMLK"),
            b'M' => (3, b"XWUTRQPNJLK"),
            _ => return false,
        };
        let rest = (start + weighted(&d, &[2, 7, 6, 5, 4, 3, 2])) % 11;
        letters[rest as usize] == symbols[8]
    })
}

/// Accepts the number of an organisation (UEN), of any of its three forms.
pub(crate) fn uen(value: &[u8]) -> bool {
    Symbols::of(value).is_some_and(|symbols| match symbols.len() {
        9 => is_business(&symbols),
        10 if symbols[0].is_ascii_digit() => is_local_company(&symbols),
        10 => is_other(&symbols),
        _ => false,
    })
}

fn is_business(symbols: &[u8]) -> bool {
    digits_in::<8>(&symbols[..8]).is_some_and(|d| {
        let rest = weighted(&d, &[10, 4, 9, 3, 8, 2, 7, 1]) % 11;
        b"XMKECAWLJDB"[rest as usize] == symbols[8]
    })
}

fn is_local_company(symbols: &[u8]) -> bool {
    digits_in::<9>(&symbols[..9]).is_some_and(|d| {
        let rest = weighted(&d, &[10, 8, 6, 4, 9, 7, 5, 3, 1]) % 11;
        (1800..2100).contains(&number(&d[..4])) && b"ZKCMDNERGWH"[rest as usize] == symbols[9]
    })
}

/// The century, the year, two letters for the kind, four digits, a check letter.
fn is_other(symbols: &[u8]) -> bool {
    let alphabet = b"ABCDEFGHJKLMNPQRSTUVWX0123456789";
    let value = |symbol: u8| alphabet.iter().position(|&other| other == symbol);
    let weights = [4, 3, 5, 3, 10, 2, 2, 5, 7];
    let sum: Option<usize> =
        symbols[..9].iter().zip(weights).map(|(&s, weight)| Some(value(s)? * weight)).sum();
    matches!(symbols[0], b'R' | b'S' | b'T')
        && digits_in::<2>(&symbols[1..3]).is_some()
        && symbols[3].is_ascii_uppercase()
        && digits_in::<4>(&symbols[5..9]).is_some()
        && sum.is_some_and(|sum| value(symbols[9]) == Some((sum + 6) % 11))
}
