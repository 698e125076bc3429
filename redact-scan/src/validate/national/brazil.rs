//! Brazil.

use crate::validate::symbols::{digits, is_uniform, missing, symbols, weighted};

/// Accepts the tax number of a person (CPF): nine digits and two check digits.
pub(crate) fn cpf(value: &[u8]) -> bool {
    digits::<11>(value).is_some_and(|d| {
        !is_uniform(&d)
            && check(weighted(&d[..9], &[10, 9, 8, 7, 6, 5, 4, 3, 2])) == d[9]
            && check(weighted(&d[..10], &[11, 10, 9, 8, 7, 6, 5, 4, 3, 2])) == d[10]
    })
}

/// Accepts the number of a company (CNPJ), with letters among its first twelve symbols as they are given
/// out since July 2026.
pub(crate) fn cnpj(value: &[u8]) -> bool {
    symbols::<14>(value).is_some_and(|symbols| {
        // Each symbol counts as far as it stands behind 0 in ASCII.
        let d = symbols.map(|symbol| symbol - b'0');
        symbols[12..].iter().all(u8::is_ascii_digit)
            && !is_uniform(&d)
            && check(weighted(&d[..12], &CNPJ[1..])) == d[12]
            && check(weighted(&d[..13], &CNPJ)) == d[13]
    })
}

/// Accepts the number of a worker (PIS, PASEP, NIS, NIT): ten digits and a check digit.
pub(crate) fn pis(value: &[u8]) -> bool {
    digits::<11>(value).is_some_and(|d| {
        !is_uniform(&d) && check(weighted(&d[..10], &[3, 2, 9, 8, 7, 6, 5, 4, 3, 2])) == d[10]
    })
}

/// The check digit of a sum: what is missing to a multiple of 11, and 0 where that would be 10.
fn check(sum: u32) -> u8 {
    u8::try_from(missing(sum, 11) % 10).expect("a remainder modulo 10 fits")
}

const CNPJ: [u32; 13] = [6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2];
