use core::fmt;
use core::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use super::{Mask, Output};

/// Shows a keyed one-way token: the same token for the same value, and no way back.
///
/// A token needs a key. This release has no place to install one, so that a pseudonym prints
/// hidden.
///
/// # Example
///
/// ```
/// use redact_core::{mask::Pseudonym, masked};
///
/// assert_eq!(masked("ada", Pseudonym::new()).to_string(), "[REDACTED]");
/// ```
#[derive(Clone, Copy, Debug, Default)]
pub struct Pseudonym {
    domain: Option<&'static str>,
}

impl Pseudonym {
    /// A token that correlates with those of the same class.
    #[must_use]
    pub const fn new() -> Self {
        Self { domain: None }
    }

    /// A token that correlates with those of the same domain only.
    #[must_use]
    pub const fn domain(domain: &'static str) -> Self {
        Self { domain: Some(domain) }
    }
}

macro_rules! pseudonyms {
    ($($T:ty)*) => {$(
        impl Mask<$T> for Pseudonym {
            fn mask(&self, _value: &$T, out: &mut Output<'_>) -> fmt::Result {
                let _ = self.domain;
                out.hide()
            }
        }
    )*};
}

pseudonyms! { str [u8] u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize IpAddr Ipv4Addr Ipv6Addr }

#[cfg(feature = "uuid")]
pseudonyms! { uuid::Uuid }
