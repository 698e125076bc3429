//! Nigeria.

use crate::validate::symbols::{digits, is_uniform};
use crate::validate::verhoeff;

/// Accepts a national identification number (NIN): ten digits and a check digit by the rule of Verhoeff.
pub(crate) fn nin(value: &[u8]) -> bool {
    digits::<11>(value).is_some_and(|d| !is_uniform(&d) && verhoeff::is_valid(&d))
}
