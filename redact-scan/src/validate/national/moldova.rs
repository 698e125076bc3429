//! Moldova.

use crate::validate::symbols::{digits, weighted};

/// Accepts a state identification number (IDNP of a person, IDNO of an organisation): twelve digits and a
/// check digit.
pub(crate) fn idnp(value: &[u8]) -> bool {
    digits::<13>(value).is_some_and(|d| {
        let sum = weighted(&d[..12], &[7, 3, 1, 7, 3, 1, 7, 3, 1, 7, 3, 1]);
        matches!(d[0], 0..=2 | 9) && sum % 10 == u32::from(d[12])
    })
}
