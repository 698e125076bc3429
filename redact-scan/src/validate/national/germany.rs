//! Germany.

use crate::validate::date::is_short_date;
use crate::validate::iso7064::is_mod11_10;
use crate::validate::mrz;
use crate::validate::symbols::{
    Symbols, digits, digits_in, is_uniform, missing, number, symbols, weighted,
};

/// Accepts a tax identification number (IdNr): ten digits, the first not 0, and a check digit.
///
/// One digit of the ten stands twice or three times, though not in a row. A number in which none does is not
/// given out, but is accepted: forms and examples are full of them.
pub(crate) fn tax_id(value: &[u8]) -> bool {
    digits::<11>(value).is_some_and(|d| {
        let mut times = [0; 10];
        for digit in &d[..10] {
            times[usize::from(*digit)] += 1;
        }
        let repeated: Vec<u32> = times.into_iter().filter(|&times| times > 1).collect();
        let has_row = d[..10].windows(3).any(is_uniform);
        d[0] != 0
            && matches!(repeated[..], [] | [2 | 3])
            && !has_row
            && is_mod11_10(&d.map(|d| d + b'0'))
    })
}

/// Accepts a VAT number: `DE`, eight digits, the first not 0, a check digit.
pub(crate) fn vat(value: &[u8]) -> bool {
    super::after_country(value, *b"DE", digits::<9>)
        .is_some_and(|d| d[0] != 0 && is_mod11_10(&d.map(|d| d + b'0')))
}

/// Accepts a number of the pension insurance (RVNR): the area, a day of birth as DDMMYY, the first letter
/// of the name at birth, a serial number, a check digit.
pub(crate) fn pension(value: &[u8]) -> bool {
    symbols::<12>(value).is_some_and(|symbols| {
        let Some(before) = digits_in::<8>(&symbols[..8]) else { return false };
        let Some(after) = digits_in::<3>(&symbols[9..]) else { return false };
        let weights = [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1];
        let spelt = before.into_iter().chain(letter(symbols[8])).chain(after).map(u32::from);
        let sum: u32 = spelt.zip(weights).map(|(d, weight)| cross_sum(d * weight)).sum();
        symbols[8].is_ascii_uppercase()
            && is_area(&before)
            && is_birthday(&before)
            && sum % 10 == u32::from(after[2])
    })
}

/// Accepts a number of the health insurance (KVNR): a letter, eight digits, a check digit.
pub(crate) fn health(value: &[u8]) -> bool {
    symbols::<10>(value).is_some_and(|symbols| {
        let Some(d) = digits_in::<9>(&symbols[1..]) else { return false };
        let spelt = letter(symbols[0]).into_iter().chain(d).map(u32::from);
        let sum: u32 = spelt
            .zip([1, 2].into_iter().cycle())
            .take(10)
            .map(|(d, weight)| cross_sum(d * weight))
            .sum();
        symbols[0].is_ascii_uppercase() && sum % 10 == u32::from(d[8])
    })
}

/// Accepts the serial number of an identity card or a passport: nine symbols, a check digit where it is
/// written, and perhaps a `D` behind it.
pub(crate) fn document(value: &[u8]) -> bool {
    Symbols::of(value).is_some_and(|symbols| {
        let serial = symbols.strip_suffix(b"D").filter(|s| s.len() > 8).unwrap_or(&symbols);
        let in_alphabet = serial.iter().all(|symbol| ALPHABET.contains(symbol));
        let is_given_out = serial.iter().skip(1).any(|&symbol| symbol != b'0');
        in_alphabet
            && is_given_out
            && match serial.len() {
                9 => {
                    !serial.iter().all(u8::is_ascii_digit) && serial.iter().any(u8::is_ascii_digit)
                }
                10 => mrz::is_checked(serial),
                _ => false,
            }
    })
}

/// Accepts the number of a physician (LANR): six digits, a check digit, two digits for the field.
pub(crate) fn physician(value: &[u8]) -> bool {
    digits::<9>(value).is_some_and(|d| {
        number(&d[..6]) != 0
            && missing(weighted(&d[..6], &[4, 9, 4, 9, 4, 9]), 10) == u32::from(d[6])
    })
}

fn is_area(d: &[u8]) -> bool {
    matches!(number(&d[..2]), 2..=4 | 8..=21 | 23..=26 | 28 | 29 | 38..=40 | 42..=44 | 46..=49 | 50..=82 | 89)
}

/// The day is 50 higher where a number without a day of birth was needed.
fn is_birthday(d: &[u8]) -> bool {
    let day = number(&d[2..4]);
    let day = if day > 50 { day - 50 } else { day };
    is_short_date(number(&d[6..8]), number(&d[4..6]), day)
}

/// A letter as the two digits of its place in the alphabet.
fn letter(symbol: u8) -> [u8; 2] {
    let place = symbol.saturating_sub(b'A') + 1;
    [place / 10, place % 10]
}

fn cross_sum(number: u32) -> u32 {
    number / 10 + number % 10
}

/// Vowels, and letters that look like digits, are in no serial number. Old ones are digits and may
/// start with T.
const ALPHABET: &[u8] = b"0123456789CFGHJKLMNPRTVWXYZ";
