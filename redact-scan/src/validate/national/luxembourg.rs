//! Luxembourg.

use crate::validate::date::is_yyyymmdd;
use crate::validate::symbols::digits;
use crate::validate::{luhn, verhoeff};

/// Accepts an identification number (matricule): a day of birth as YYYYMMDD, three digits, a check digit by
/// the rule of Luhn and one by the rule of Verhoeff, both of the first eleven.
pub(crate) fn matricule(value: &[u8]) -> bool {
    digits::<13>(value).is_some_and(|d| {
        let mut second = [0; 12];
        second[..11].copy_from_slice(&d[..11]);
        second[11] = d[12];
        is_yyyymmdd(&d) && luhn::is_valid(&d[..12]) && verhoeff::is_valid(&second)
    })
}
