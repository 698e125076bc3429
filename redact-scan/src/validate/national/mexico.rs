//! Mexico.

use crate::validate::date::is_yymmdd;
use crate::validate::symbols::{Symbols, base36, digit, digits_in, symbols};

/// Accepts a population code (CURP): letters of the names, a day of birth as YYMMDD, sex, state, letters, a
/// sign for the century, a check digit.
pub(crate) fn curp(value: &[u8]) -> bool {
    symbols::<18>(value).is_some_and(|symbols| {
        let letters = symbols[..4].iter().chain(&symbols[10..16]);
        let sum = symbols[..17]
            .iter()
            .rev()
            .zip(2..)
            .map(|(&s, weight)| Some(place(s)? * weight))
            .sum::<Option<u32>>();
        letters.copied().all(|symbol| symbol.is_ascii_uppercase())
            && digits_in::<6>(&symbols[4..10]).is_some_and(|d| is_yymmdd(&d))
            && b"HMX".contains(&symbols[10])
            && STATES.contains(&[symbols[11], symbols[12]])
            && sum.map(|sum| (10 - sum % 10) % 10) == digit(symbols[17]).map(u32::from)
    })
}

/// Accepts a tax number (RFC) of a person or a company: letters of the name, a day of birth or foundation as
/// YYMMDD, two symbols and a check character.
pub(crate) fn rfc(value: &[u8]) -> bool {
    Symbols::of(value).is_some_and(|symbols| {
        let letters = symbols.len().saturating_sub(9);
        let Some((name, rest)) = symbols.split_at_checked(letters) else { return false };
        let is_built_right = (3..=4).contains(&letters)
            && name.iter().all(u8::is_ascii_uppercase)
            && digits_in::<6>(&rest[..6]).is_some_and(|d| is_yymmdd(&d));
        is_built_right && rfc_check(&symbols[..letters + 8], letters) == rest[8]
    })
}

/// A company has one letter less: a space in front, which counts 37.
fn rfc_check(body: &[u8], letters: usize) -> u8 {
    let start = if letters == 3 { 37 * 13 } else { 0 };
    let sum: u32 =
        body.iter().rev().zip(2..).filter_map(|(&s, weight)| Some(place(s)? * weight)).sum();
    b"0A987654321"[((start + sum) % 11) as usize]
}

/// The place in `0-9A-NÑO-Z`.
fn place(symbol: u8) -> Option<u32> {
    base36(symbol).map(|value| if symbol > b'N' { value + 1 } else { value })
}

const STATES: &[[u8; 2]] = &[
    *b"AS", *b"BC", *b"BS", *b"CC", *b"CH", *b"CL", *b"CM", *b"CS", *b"DF", *b"DG", *b"GR", *b"GT",
    *b"HG", *b"JC", *b"MC", *b"MN", *b"MS", *b"NE", *b"NL", *b"NT", *b"OC", *b"PL", *b"QR", *b"QT",
    *b"SL", *b"SP", *b"SR", *b"TC", *b"TL", *b"TS", *b"VZ", *b"YN", *b"ZS",
];
