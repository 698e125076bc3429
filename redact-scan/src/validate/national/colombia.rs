//! Colombia.

use crate::validate::symbols::all_digits;

/// Accepts a tax number (NIT): eight to ten digits and a check digit.
pub(crate) fn nit(value: &[u8]) -> bool {
    all_digits(value).is_some_and(|digits| {
        let Some((&check, body)) = digits.split_last() else { return false };
        let sum: u32 =
            body.iter().rev().zip(WEIGHTS).map(|(&d, weight)| u32::from(d) * weight).sum();
        let rest = sum % 11;
        (8..=10).contains(&body.len())
            && u32::from(check) == if rest < 2 { rest } else { 11 - rest }
    })
}

const WEIGHTS: [u32; 10] = [3, 7, 13, 17, 19, 23, 29, 37, 41, 43];
