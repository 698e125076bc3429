//! Finland.

use crate::validate::date::is_date;
use crate::validate::symbols::{digits_in, number};

/// Accepts a personal identity code (HETU): a day of birth as DDMMYY, a sign for the century, a number from
/// 2 on, a check character.
pub(crate) fn hetu(value: &[u8]) -> bool {
    let Ok(value) = <&[u8; 11]>::try_from(value) else { return false };
    let Some(birth) = digits_in::<6>(&value[..6]) else { return false };
    let Some(serial) = digits_in::<3>(&value[7..10]) else { return false };
    let Some(century) = century(value[6].to_ascii_uppercase()) else { return false };
    let year = century + number(&birth[4..]);
    let rest = (number(&birth) * 1000 + number(&serial)) % 31;
    is_date(year, number(&birth[2..4]), number(&birth[..2]))
        && number(&serial) >= 2
        && usize::try_from(rest).is_ok_and(|at| CHECKS[at] == value[10].to_ascii_uppercase())
}

fn century(sign: u8) -> Option<u64> {
    match sign {
        b'+' => Some(1800),
        b'-' | b'U'..=b'Y' => Some(1900),
        b'A'..=b'F' => Some(2000),
        _ => None,
    }
}

const CHECKS: &[u8; 31] = b"0123456789ABCDEFHJKLMNPRSTUVWXY";
