//! The Netherlands.

use crate::validate::iso7064::mod97;
use crate::validate::mrz;
use crate::validate::symbols::{digits_in, number, padded, symbols, weighted};

/// Accepts a citizen service number (BSN): eight digits and a check digit. Up to two leading zeros may be
/// missing.
pub(crate) fn bsn(value: &[u8]) -> bool {
    padded::<9>(value, 7).is_some_and(|d| number(&d) != 0 && is_checked(&d))
}

/// Accepts a VAT number: `NL`, nine digits, `B`, two digits; checked as a BSN or, for sole traders
/// since 2020, as a whole modulo 97.
pub(crate) fn vat(value: &[u8]) -> bool {
    symbols::<14>(value).is_some_and(|symbols| {
        symbols.starts_with(b"NL")
            && symbols[11] == b'B'
            && symbols[12..].iter().all(u8::is_ascii_digit)
            && digits_in::<9>(&symbols[2..11])
                .is_some_and(|d| number(&d) != 0 && is_checked(&d) || mod97(&symbols) == 1)
    })
}

/// Accepts the number of a passport or identity card: two letters, six symbols, a check digit. The letter O
/// is in none.
pub(crate) fn document(value: &[u8]) -> bool {
    symbols::<9>(value).is_some_and(|symbols| {
        symbols[..2].iter().all(u8::is_ascii_uppercase)
            && !symbols.contains(&b'O')
            && mrz::is_checked(&symbols)
    })
}

/// The sum under falling weights, the last digit counting against it, is a multiple of 11.
fn is_checked(d: &[u8]) -> bool {
    weighted(d, &[9, 8, 7, 6, 5, 4, 3, 2, 10]).is_multiple_of(11)
}
