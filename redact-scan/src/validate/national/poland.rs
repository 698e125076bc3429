//! Poland.

use crate::validate::date::is_date;
use crate::validate::symbols::{
    base36, digits, digits_in, is_uniform, missing, number, symbols, weighted,
};

/// Accepts a personal number (PESEL): a day of birth as YYMMDD, the month higher by 20 for each century, four
/// digits, a check digit.
pub(crate) fn pesel(value: &[u8]) -> bool {
    digits::<11>(value).is_some_and(|d| {
        let sum = weighted(&d[..10], &[1, 3, 7, 9, 1, 3, 7, 9, 1, 3]);
        is_birthday(&d) && missing(sum, 10) == u32::from(d[10])
    })
}

/// Accepts a tax number (NIP): nine digits and a check digit.
pub(crate) fn nip(value: &[u8]) -> bool {
    super::after_country(value, *b"PL", digits::<10>).is_some_and(|d| {
        !is_uniform(&d) && weighted(&d, &[6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11 == u32::from(d[9])
    })
}

/// Accepts the number of a business (REGON) of nine digits, or of fourteen for a part of one.
pub(crate) fn regon(value: &[u8]) -> bool {
    let is_whole =
        |d: &[u8]| weighted(&d[..8], &[8, 9, 2, 3, 4, 5, 6, 7]) % 11 % 10 == u32::from(d[8]);
    let is_part = |d: &[u8]| {
        weighted(&d[..13], &[2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8]) % 11 % 10 == u32::from(d[13])
    };
    digits::<9>(value).is_some_and(|d| !is_uniform(&d) && is_whole(&d))
        || digits::<14>(value).is_some_and(|d| !is_uniform(&d) && is_whole(&d) && is_part(&d))
}

/// Accepts the number of an identity card (three letters, a check digit, five digits) or of a passport (two
/// letters, a check digit, six digits).
pub(crate) fn document(value: &[u8]) -> bool {
    symbols::<9>(value).is_some_and(|symbols| {
        let weights = if symbols[2].is_ascii_digit() {
            [7, 3, 9, 1, 7, 3, 1, 7, 3]
        } else {
            [7, 3, 1, 9, 7, 3, 1, 7, 3]
        };
        let sum: Option<u32> =
            symbols.iter().zip(weights).map(|(&s, weight)| Some(base36(s)? * weight)).sum();
        symbols[..2].iter().all(u8::is_ascii_uppercase)
            && digits_in::<6>(&symbols[3..]).is_some()
            && sum.is_some_and(|sum| sum.is_multiple_of(10))
    })
}

fn is_birthday(d: &[u8]) -> bool {
    let month = number(&d[2..4]);
    let century = match month {
        81.. => 1800,
        61.. => 2200,
        41.. => 2100,
        21.. => 2000,
        _ => 1900,
    };
    is_date(century + number(&d[..2]), month % 20, number(&d[4..6]))
}
