//! The United States.

use crate::validate::luhn;
use crate::validate::symbols::{base36, digits, digits_in, is_uniform, number, symbols, weighted};

/// Accepts a social security number that can have been given out: the area is not 000, 666 or above 899, the
/// group is not 00, the serial number is not 0000. Numbers from advertisements are refused too.
pub(crate) fn ssn(value: &[u8]) -> bool {
    digits::<9>(value).is_some_and(|d| {
        let area = number(&d[..3]);
        (1..900).contains(&area)
            && area != 666
            && number(&d[3..5]) != 0
            && number(&d[5..]) != 0
            && !matches!(number(&d), 78_051_120 | 219_099_999 | 123_456_789 | 987_654_321)
            && !is_uniform(&d)
    })
}

/// Accepts a tax number of somebody without a social security number (ITIN): a 9, and a group in a range that
/// is given out.
pub(crate) fn itin(value: &[u8]) -> bool {
    digits::<9>(value).is_some_and(|d| {
        d[0] == 9 && matches!(number(&d[3..5]), 50..=65 | 70..=88 | 90..=92 | 94..=99)
    })
}

/// Accepts an employer number (EIN) with a prefix of an office.
pub(crate) fn ein(value: &[u8]) -> bool {
    digits::<9>(value).is_some_and(|d| {
        !matches!(number(&d[..2]), 0 | 7..=9 | 17..=19 | 28 | 29 | 49 | 69 | 70 | 78 | 79 | 89 | 96 | 97)
    })
}

/// Accepts the number of a provider of health care (NPI): nine digits, the first 1 or 2, and a check
/// digit by the rule of Luhn over 80840 and the number.
pub(crate) fn npi(value: &[u8]) -> bool {
    digits::<10>(value).is_some_and(|d| {
        let mut whole = [8, 0, 8, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
        whole[5..].copy_from_slice(&d);
        matches!(d[0], 1 | 2) && !is_uniform(&d[..9]) && luhn::is_valid(&whole)
    })
}

/// Accepts a Medicare number (MBI): eleven symbols, digits and letters at fixed places, without the letters
/// that look like digits.
pub(crate) fn mbi(value: &[u8]) -> bool {
    symbols::<11>(value).is_some_and(|symbols| {
        symbols.iter().zip(b"1AX0AX0AA00").all(|(&symbol, kind)| {
            let is_letter = symbol.is_ascii_uppercase() && !b"SLOIBZ".contains(&symbol);
            match kind {
                b'1' => matches!(symbol, b'1'..=b'9'),
                b'0' => symbol.is_ascii_digit(),
                b'A' => is_letter,
                _ => is_letter || symbol.is_ascii_digit(),
            }
        })
    })
}

/// Accepts a number of the Drug Enforcement Administration: the kind, a letter or 9, six digits, a
/// check digit.
pub(crate) fn dea(value: &[u8]) -> bool {
    symbols::<9>(value).is_some_and(|symbols| {
        let Some(d) = digits_in::<7>(&symbols[2..]) else { return false };
        b"ABCDEFGHJKLMPRSTUX".contains(&symbols[0])
            && (symbols[1].is_ascii_uppercase() || symbols[1] == b'9')
            && weighted(&d, &[1, 2, 1, 2, 1, 2]) % 10 == u32::from(d[6])
    })
}

/// Accepts the number of a vehicle (VIN) with the check digit that North America asks for.
pub(crate) fn vin(value: &[u8]) -> bool {
    symbols::<17>(value).is_some_and(|symbols| {
        let weights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
        let sum: Option<u32> =
            symbols.iter().zip(weights).map(|(&s, weight)| Some(transliterated(s)? * weight)).sum();
        sum.is_some_and(|sum| b"0123456789X"[(sum % 11) as usize] == symbols[8])
            && symbols.iter().any(u8::is_ascii_uppercase)
    })
}

/// A digit, or what stands for a letter: nine letters of the alphabet in each row, S starting with 2,
/// and I, O and Q left out.
fn transliterated(symbol: u8) -> Option<u32> {
    match symbol {
        b'I' | b'O' | b'Q' => None,
        b'S'..=b'Z' => Some(u32::from(symbol - b'S') + 2),
        b'J'..=b'R' => Some(u32::from(symbol - b'J') + 1),
        b'A'..=b'H' => Some(u32::from(symbol - b'A') + 1),
        _ => base36(symbol),
    }
}
