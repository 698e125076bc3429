use core::fmt::{self, Write};
use core::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use super::text::write_nfc;
use super::{Canonical, Mask, Output};
use crate::{Class, class};

/// Shows a keyed one-way token: the same token for the same value, and no way back.
///
/// A token needs the feature `pseudonym` and a key: `Keyring::install` puts one in place. Without
/// both, the value is hidden. What a token is made of and what it gives away is said in the module
/// `keyring`.
///
/// Tokens are equal within a domain: the one that is named, or the class of the field, or else
/// `user.unique_id`.
///
/// # Example
///
/// ```
/// # #[cfg(feature = "pseudonym")] {
/// use std::time::SystemTime;
///
/// use redact_core::keyring::{Key, Keyring};
/// use redact_core::{mask::Pseudonym, masked};
///
/// assert_eq!(masked("ada", Pseudonym::new()).to_string(), "[REDACTED]");
///
/// # let random: Vec<u8> = (0..32).collect();
/// Keyring::new([Key::new("2026a", SystemTime::UNIX_EPOCH, random)?])?.install()?;
/// let token = masked("ada", Pseudonym::new()).to_string();
/// assert_eq!(token, "2026a:anmzceqldbpvftfs22mwpzd52a");
/// assert_eq!(masked("ada", Pseudonym::new()).to_string(), token);
/// assert_ne!(masked("ada", Pseudonym::domain("login")).to_string(), token);
/// # }
/// # Ok::<(), Box<dyn std::error::Error>>(())
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
    ($($T:ty: |$value:ident, $out:ident| $write:expr;)*) => {$(
        impl Mask<$T> for Pseudonym {
            fn mask(&self, value: &$T, out: &mut Output<'_>) -> fmt::Result {
                let domain = self.domain.or(out.class.map(Class::path));
                write(domain, &|out| self.canonical(value, out), out)
            }

            fn class(&self) -> Option<Class> {
                Some(class::USER_UNIQUE_ID)
            }

            fn canonical(&self, $value: &$T, $out: &mut Canonical<'_>) -> fmt::Result {
                $write
            }
        }
    )*};
}

pseudonyms! {
    str: |text, out| write_nfc(text, out);
    [u8]: |bytes, out| write_hex(bytes, out);
    IpAddr: |address, out| write!(out, "{address}");
    Ipv4Addr: |address, out| write!(out, "{address}");
    Ipv6Addr: |address, out| write!(out, "{address}");
    u16: |n, out| write!(out, "{n}");
    u32: |n, out| write!(out, "{n}");
    u64: |n, out| write!(out, "{n}");
    u128: |n, out| write!(out, "{n}");
    usize: |n, out| write!(out, "{n}");
    i8: |n, out| write!(out, "{n}");
    i16: |n, out| write!(out, "{n}");
    i32: |n, out| write!(out, "{n}");
    i64: |n, out| write!(out, "{n}");
    i128: |n, out| write!(out, "{n}");
    isize: |n, out| write!(out, "{n}");
}

#[cfg(feature = "uuid")]
pseudonyms! {
    uuid::Uuid: |id, out| {
        let mut buffer = zeroize::Zeroizing::new(uuid::Uuid::encode_buffer());
        out.write_str(id.hyphenated().encode_lower(&mut *buffer))
    };
}

/// Writes two digits for each byte.
pub(super) fn write_hex(bytes: &[u8], out: &mut dyn Write) -> fmt::Result {
    bytes.iter().try_for_each(|byte| write!(out, "{byte:02x}"))
}

/// Writes the token of what `canonical` writes, or hides it where there is no key.
#[cfg(feature = "pseudonym")]
pub(super) fn write(
    domain: Option<&str>,
    canonical: &dyn Fn(&mut Canonical<'_>) -> fmt::Result,
    out: &mut Output<'_>,
) -> fmt::Result {
    let domain = domain.unwrap_or(class::USER_UNIQUE_ID.path());
    match crate::Keyring::shown(domain, canonical) {
        Some(token) => {
            out.is_token = true;
            out.write_str(&token.text())
        }
        None => out.hide(),
    }
}

/// Hides a value, for which there is no key.
#[cfg(not(feature = "pseudonym"))]
pub(super) fn write(
    _domain: Option<&str>,
    _canonical: &dyn Fn(&mut Canonical<'_>) -> fmt::Result,
    out: &mut Output<'_>,
) -> fmt::Result {
    out.hide()
}
