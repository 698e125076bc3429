//! Ireland.

use crate::validate::symbols::{Symbols, digits_in, weighted};

/// Accepts a personal public service number (PPS): seven digits, a check letter, and perhaps a second
/// letter.
pub(crate) fn pps(value: &[u8]) -> bool {
    Symbols::of(value).is_some_and(|symbols| {
        let Some((digits, letters)) = symbols.split_first_chunk::<7>() else { return false };
        let Some(d) = digits_in::<7>(digits) else { return false };
        let extra = match letters {
            // T and W counted nothing when they were given out.
            [_] | [_, b'T' | b'W'] => 0,
            [_, letter @ b'A'..=b'I'] => u32::from(letter - b'A' + 1) * 9,
            _ => return false,
        };
        let sum = weighted(&d, &[8, 7, 6, 5, 4, 3, 2]) + extra;
        b"WABCDEFGHIJKLMNOPQRSTUV"[(sum % 23) as usize] == letters[0]
    })
}
