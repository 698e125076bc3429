//! The United Kingdom.

use crate::validate::date::is_date;
use crate::validate::symbols::{
    Symbols, digit, digits, digits_in, is_uniform, missing, number, symbols, weighted,
};

/// Accepts a number of the National Health Service: nine digits and a check digit.
pub(crate) fn nhs(value: &[u8]) -> bool {
    digits::<10>(value).is_some_and(|d| {
        let check = missing(weighted(&d, &[10, 9, 8, 7, 6, 5, 4, 3, 2]), 11);
        !is_uniform(&d) && check == u32::from(d[9])
    })
}

/// Accepts a national insurance number: two letters of which some and some pairs are not given out, six
/// digits, a letter from A to D.
pub(crate) fn nino(value: &[u8]) -> bool {
    symbols::<9>(value).is_some_and(|symbols| {
        let [first, second, .., last] = symbols;
        first.is_ascii_uppercase()
            && second.is_ascii_uppercase()
            && !b"DFIQUV".contains(&first)
            && !b"DFIOQUV".contains(&second)
            && !PREFIXES_NOT_USED.contains(&[first, second])
            && symbols[2..8].iter().all(u8::is_ascii_digit)
            && matches!(last, b'A'..=b'D')
    })
}

/// Accepts a tax reference: ten digits, the first of which is the check digit, or thirteen where the
/// last ten are such a number; perhaps with a `K` at one end.
pub(crate) fn utr(value: &[u8]) -> bool {
    Symbols::of(value).is_some_and(|symbols| {
        let symbols = symbols.strip_prefix(b"K").or(symbols.strip_suffix(b"K")).unwrap_or(&symbols);
        let reference = if symbols.len() == 13 { &symbols[3..] } else { symbols };
        symbols.iter().all(u8::is_ascii_digit)
            && digits_in::<10>(reference).is_some_and(|d| {
                let rest = weighted(&d[1..], &[6, 7, 8, 9, 10, 5, 4, 3, 2]) % 11;
                b"21987654321"[rest as usize] == d[0] + b'0'
            })
    })
}

/// Accepts a driving licence of Great Britain: five symbols of the surname, the birth with the digits of
/// the year around month and day, initials, three more.
pub(crate) fn driving_licence(value: &[u8]) -> bool {
    symbols::<16>(value).is_some_and(|symbols| {
        let (surname, rest) = symbols.split_at(5);
        let Some(d) = digits_in::<6>(&rest[..6]) else { return false };
        let (initials, last) = rest[6..].split_at(2);
        is_padded(surname)
            && is_padded(initials)
            && is_birthday(&d)
            && digit(last[0]).is_some_and(|digit| digit > 0) | last[0].is_ascii_uppercase()
            && last[1..].iter().all(u8::is_ascii_uppercase)
    })
}

/// Letters, then only 9s.
fn is_padded(name: &[u8]) -> bool {
    let letters = name.iter().take_while(|symbol| symbol.is_ascii_uppercase()).count();
    letters > 0 && name[letters..].iter().all(|&symbol| symbol == b'9')
}

/// The decade, the month (50 higher for women), the day, the year in the decade.
fn is_birthday(d: &[u8]) -> bool {
    let month = number(&d[1..3]);
    let month = if month > 50 { month - 50 } else { month };
    is_date(2000, month, number(&d[3..5]))
}

const PREFIXES_NOT_USED: &[[u8; 2]] = &[*b"BG", *b"GB", *b"KN", *b"NK", *b"NT", *b"TN", *b"ZZ"];
