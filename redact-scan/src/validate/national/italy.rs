//! Italy.

use crate::validate::date::is_short_date;
use crate::validate::luhn;
use crate::validate::symbols::{base36, digits, number, symbols};

/// Accepts a tax code (codice fiscale): surname and name, year, month and day of birth, the place, a check
/// letter.
///
/// Where two people would have the same, letters stand for digits.
pub(crate) fn fiscal_code(value: &[u8]) -> bool {
    symbols::<16>(value).is_some_and(|symbols| {
        is_birthday(&symbols)
            && symbols[..6].iter().all(u8::is_ascii_uppercase)
            && symbols[11].is_ascii_uppercase()
            && symbols[12..15].iter().all(|&symbol| digit_or_stand_in(symbol).is_some())
            && check(&symbols[..15]) == Some(symbols[15])
    })
}

/// Accepts a VAT number (partita IVA): seven digits, the office, a check digit by the rule of Luhn.
pub(crate) fn vat(value: &[u8]) -> bool {
    super::after_country(value, *b"IT", digits::<11>).is_some_and(|d| {
        number(&d[..7]) != 0
            && matches!(number(&d[7..10]), 1..=100 | 120 | 121 | 888 | 999)
            && luhn::is_valid(&d)
    })
}

/// The day is 40 higher for women.
fn is_birthday(symbols: &[u8; 16]) -> bool {
    let number = |places: [usize; 2]| {
        let [a, b] = places.map(|place| digit_or_stand_in(symbols[place]));
        Some(u64::from(a?) * 10 + u64::from(b?))
    };
    let month = (1..).zip(*b"ABCDEHLMPRST").find(|&(_, letter)| letter == symbols[8]);
    let (Some(year), Some((month, _)), Some(day)) = (number([6, 7]), month, number([9, 10])) else {
        return false;
    };
    is_short_date(year, month, if day > 40 { day - 40 } else { day })
}

fn digit_or_stand_in(symbol: u8) -> Option<u8> {
    let stands_for = || b"LMNPQRSTUV".iter().position(|&letter| letter == symbol);
    if symbol.is_ascii_digit() { Some(symbol - b'0') } else { u8::try_from(stands_for()?).ok() }
}

fn check(body: &[u8]) -> Option<u8> {
    let place =
        |symbol: u8| base36(symbol).map(|value| if value < 10 { value } else { value - 10 });
    let odd = body.iter().step_by(2).map(|&symbol| Some(ODD[place(symbol)? as usize]));
    let even = body.iter().skip(1).step_by(2).map(|&symbol| place(symbol));
    let sum: u32 = odd.chain(even).sum::<Option<u32>>()?;
    u8::try_from(sum % 26).ok().map(|place| b'A' + place)
}

/// What a digit, or the letter at the same place of the alphabet, adds at the first, third, fifth place and
/// so on.
const ODD: [u32; 26] =
    [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];
