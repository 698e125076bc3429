//! Estonia and Lithuania, whose numbers are built alike.

use crate::validate::date::is_date;
use crate::validate::symbols::{digits, number, weighted};

/// Accepts a personal code (isikukood, asmens kodas): sex and century, a day of birth as YYMMDD, three
/// digits, a check digit. Lithuania has codes that start with 9 and say nothing about a birth.
pub(crate) fn personal_code(value: &[u8]) -> bool {
    digits::<11>(value).is_some_and(|d| is_birthday(&d) && check(&d) == u32::from(d[10]))
}

fn is_birthday(d: &[u8]) -> bool {
    let century = match d[0] {
        1..=8 => 1700 + u64::from(d[0].div_ceil(2)) * 100,
        digit => return digit == 9,
    };
    is_date(century + number(&d[1..3]), number(&d[3..5]), number(&d[5..7]))
}

/// The remainder modulo 11 under the first weights. If it is 10, that under the second; if that is 10 too,
/// 0.
fn check(d: &[u8]) -> u32 {
    match weighted(&d[..10], &[1, 2, 3, 4, 5, 6, 7, 8, 9, 1]) % 11 {
        10 => weighted(&d[..10], &[3, 4, 5, 6, 7, 8, 9, 1, 2, 3]) % 11 % 10,
        check => check,
    }
}
