use core::fmt::{self, Write};
use core::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use super::{Mask, Output};
use crate::{Class, class};

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
            fn mask(&self, value: &$T, out: &mut Output<'_>) -> fmt::Result {
                let domain = self.domain.or(out.class.map(Class::path));
                write(domain, &|out| self.canonical(value, out), out)
            }

            fn class(&self) -> Option<Class> {
                Some(class::USER_UNIQUE_ID)
            }
        }
    )*};
}

pseudonyms! { str [u8] u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize IpAddr Ipv4Addr Ipv6Addr }

#[cfg(feature = "uuid")]
pseudonyms! { uuid::Uuid }

/// Writes the token of what `canonical` writes, or hides it where there is no key.
pub(super) fn write(
    domain: Option<&str>,
    canonical: &dyn Fn(&mut dyn Write) -> fmt::Result,
    out: &mut Output<'_>,
) -> fmt::Result {
    let _ = (domain, canonical);
    out.hide()
}
