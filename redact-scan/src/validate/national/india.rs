//! India.

use crate::validate::symbols::{base36, digits, digits_in, is_uniform, number, symbols};
use crate::validate::verhoeff;

/// Accepts an Aadhaar number: eleven digits that start neither with 0 nor with 1, and a check digit by the
/// rule of Verhoeff. One that reads the same from both ends is not given out.
pub(crate) fn aadhaar(value: &[u8]) -> bool {
    digits::<12>(value)
        .is_some_and(|d| d[0] > 1 && d.iter().ne(d.iter().rev()) && verhoeff::is_valid(&d))
}

/// Accepts a permanent account number (PAN): three letters, the kind of holder, the first letter of the
/// name, four digits, a letter.
pub(crate) fn pan(value: &[u8]) -> bool {
    symbols::<10>(value).is_some_and(|symbols| {
        let is_letter = |symbol: &u8| symbol.is_ascii_uppercase();
        symbols[..5].iter().all(is_letter)
            && HOLDERS.contains(&symbols[3])
            && digits_in::<4>(&symbols[5..9]).is_some_and(|d| number(&d) != 0)
            && is_letter(&symbols[9])
    })
}

/// Accepts a tax number of a business (GSTIN): the state, the PAN of the holder, how many there are, `Z`, a
/// check character in base 36.
pub(crate) fn gstin(value: &[u8]) -> bool {
    symbols::<15>(value).is_some_and(|symbols| {
        digits_in::<2>(&symbols[..2]).is_some_and(|d| matches!(number(&d), 1..=38 | 97 | 99))
            && pan(&symbols[2..12])
            && symbols[12] != b'0'
            && symbols[13] == b'Z'
            && is_luhn_36(&symbols)
    })
}

/// Accepts the number of a voter (EPIC): three letters, seven digits that are not all the same.
pub(crate) fn epic(value: &[u8]) -> bool {
    symbols::<10>(value).is_some_and(|symbols| {
        symbols[..3].iter().all(u8::is_ascii_uppercase)
            && digits_in::<7>(&symbols[3..]).is_some_and(|d| !is_uniform(&d))
    })
}

/// The rule of Luhn in base 36: every second symbol from the right counts double, as the sum of its
/// two digits in that base.
fn is_luhn_36(symbols: &[u8]) -> bool {
    let value = |(place, &symbol): (usize, &u8)| {
        let value = base36(symbol)? * if place % 2 == 0 { 1 } else { 2 };
        Some(value / 36 + value % 36)
    };
    let sum: Option<u32> = symbols.iter().rev().enumerate().map(value).sum();
    sum.is_some_and(|sum| sum.is_multiple_of(36))
}

/// Association, body, company, firm, government, Hindu family, artificial person, local authority, limited
/// partnership, person, trust.
const HOLDERS: &[u8] = b"ABCEFGHJLNPT";
