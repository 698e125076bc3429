//! Spain.

use crate::validate::luhn;
use crate::validate::symbols::{Symbols, all_digits, digits, digits_in, number, symbols};

/// Accepts an identity number (DNI, NIF): seven or eight digits and a check letter.
pub(crate) fn dni(value: &[u8]) -> bool {
    Symbols::of(value).is_some_and(|symbols| match symbols.split_last() {
        Some((&letter, body)) if (7..=8).contains(&body.len()) => {
            all_digits(body).is_some_and(|d| letter_of(number(&d)) == letter)
        }
        _ => false,
    })
}

/// Accepts the number of a foreigner (NIE): `X`, `Y` or `Z`, seven digits and a check letter.
pub(crate) fn nie(value: &[u8]) -> bool {
    symbols::<9>(value).is_some_and(|symbols| {
        let first = match symbols[0] {
            b'X'..=b'Z' => u64::from(symbols[0] - b'X'),
            _ => return false,
        };
        digits_in::<7>(&symbols[1..8])
            .is_some_and(|d| letter_of(first * 10_000_000 + number(&d)) == symbols[8])
    })
}

/// Accepts the number of an organisation (CIF) or of a person without a DNI (NIF of kind K, L, M).
pub(crate) fn cif(value: &[u8]) -> bool {
    symbols::<9>(value).is_some_and(|symbols| {
        let Some(d) = digits_in::<7>(&symbols[1..8]) else { return false };
        if matches!(symbols[0], b'K' | b'L' | b'M') {
            return letter_of(number(&d)) == symbols[8];
        }
        let check = (10 - luhn::remainder(&[&d[..], &[0]].concat())) % 10;
        let as_digit = u32::from(symbols[8]) == u32::from(b'0') + check;
        let as_letter = b"JABCDEFGHI"[check as usize] == symbols[8];
        match symbols[0] {
            b'A' | b'B' | b'E' | b'H' => as_digit,
            b'P' | b'Q' | b'R' | b'S' | b'W' | b'N' => as_letter,
            b'C' | b'D' | b'F' | b'G' | b'J' | b'U' | b'V' => as_digit || as_letter,
            _ => false,
        }
    })
}

/// Accepts a number of the social security (NUSS, NAF): the province, eight digits, two check digits.
pub(crate) fn nuss(value: &[u8]) -> bool {
    digits::<12>(value).is_some_and(|d| {
        let (province, person) = (number(&d[..2]), number(&d[2..10]));
        // Older numbers have seven digits for the person and leave the eighth out of the sum.
        let shift = if person < 10_000_000 { 10_000_000 } else { 100_000_000 };
        province != 0 && (province * shift + person) % 97 == number(&d[10..])
    })
}

fn letter_of(number: u64) -> u8 {
    let at = usize::try_from(number % 23).expect("a remainder modulo 23 fits");
    b"TRWAGMYFPDXBNJZSQVHLCKE"[at]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_remainder_has_the_letter_of_the_ministry() {
        let letters: String =
            (0..23).map(|rest| char::from(letter_of(rest + 23 * 1_000_003))).collect();
        assert_eq!(letters, "TRWAG MYFPD XBNJZ SQVHL CKE".replace(' ', ""));
    }

    #[test]
    fn the_first_letter_of_a_foreigner_counts_as_a_digit() {
        assert!(nie(b"X0000000T") && nie(b"Y0000000Z") && nie(b"Z0000000M"));
        assert!(!nie(b"W0000000T") && !nie(b"X0000000R"));
    }
}
