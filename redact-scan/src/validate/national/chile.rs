//! Chile.

use crate::validate::symbols::{Symbols, digit};

/// Accepts a tax and identity number (RUN, RUT): seven or eight digits and a check digit, `K` for 10.
pub(crate) fn rut(value: &[u8]) -> bool {
    Symbols::of(value).is_some_and(|symbols| {
        (8..=9).contains(&symbols.len())
            && symbols.split_last().is_some_and(|(&check, body)| self::check(body) == Some(check))
    })
}

fn check(body: &[u8]) -> Option<u8> {
    let weights = (2..8).cycle();
    let sum: u32 = body
        .iter()
        .rev()
        .zip(weights)
        .map(|(&symbol, weight)| Some(u32::from(digit(symbol)?) * weight))
        .sum::<Option<u32>>()?;
    usize::try_from(sum % 11).ok().map(|rest| b"0K987654321"[rest])
}
