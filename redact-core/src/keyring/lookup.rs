//! From a value to the tokens that stand for it.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;
use core::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use super::{Key, Keyring, Token, token};
use crate::mask::{Canonical, Card, Email, Iban, Ip, Phone, Pseudonym};
use crate::{Class, Mask};

impl Keyring {
    /// Makes the token that `#[redact(pseudonym = "domain")]` shows for a value at the moment, or
    /// nothing if no key has taken over.
    ///
    /// # Example
    ///
    /// ```
    /// use std::time::SystemTime;
    ///
    /// use redact_core::class;
    /// use redact_core::keyring::{Key, Keyring};
    ///
    /// # let random: Vec<u8> = (0..32).collect();
    /// let keyring = Keyring::new([Key::new("2026a", SystemTime::UNIX_EPOCH, random)?])?;
    /// assert_eq!(keyring.token(&4711_u32, "order"), keyring.token("4711", "order"));
    /// assert_ne!(keyring.token("4711", "order"), keyring.token("4711", class::USER_UNIQUE_ID));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn token<'a, T: Identifier + ?Sized>(
        &self,
        value: &T,
        domain: impl Into<Domain<'a>>,
    ) -> Option<Token> {
        let first = T::FORMS.first()?;
        token(self.active()?, domain.into().0, &|out| first(value, out)).ok()
    }

    /// Makes every token that stands for a value in a domain: under each key, the keys to come
    /// included, and for a text in each form that a mask may have taken it in (an e-mail address in lower
    /// case, the digits of a telephone number).
    ///
    /// # Example
    ///
    /// ```
    /// use std::time::SystemTime;
    ///
    /// use redact_core::class;
    /// use redact_core::keyring::{Key, Keyring};
    ///
    /// # let random: Vec<u8> = (0..32).collect();
    /// let keyring = Keyring::new([Key::new("2026a", SystemTime::UNIX_EPOCH, random)?])?;
    /// let lower = keyring.candidates("jane@example.com", class::USER_CONTACT_EMAIL);
    /// let mixed = keyring.candidates("Jane@Example.com", class::USER_CONTACT_EMAIL);
    /// assert_eq!((lower.len(), mixed.len()), (1, 2));
    /// assert_eq!(lower[0], mixed[1]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn candidates<'a, T: Identifier + ?Sized>(
        &self,
        value: &T,
        domain: impl Into<Domain<'a>>,
    ) -> Vec<Token> {
        let domain = domain.into();
        let of_key = |key| tokens(key, value, domain).flatten();
        without_repetitions(self.keys.iter().flat_map(of_key))
    }

    /// Pairs each token of a value under an earlier key with its token under the active one, so that
    /// what is known by the one is found by the other when the value is not at hand any more.
    ///
    /// To be made when a value comes by that has old tokens, after a new key has taken over. The
    /// earlier key may be thrown away once the bridges are built; they need no key.
    ///
    /// # Example
    ///
    /// ```
    /// use std::time::{Duration, SystemTime};
    ///
    /// use redact_core::class;
    /// use redact_core::keyring::{Bridge, Key, Keyring};
    ///
    /// # let (old, new) = ((0..32).collect::<Vec<u8>>(), (32..64).collect::<Vec<u8>>());
    /// let new_year = SystemTime::UNIX_EPOCH + Duration::from_secs(1_767_225_600);
    /// let keyring = Keyring::new([
    ///     Key::new("2025a", SystemTime::UNIX_EPOCH, old)?,
    ///     Key::new("2026a", new_year, new)?,
    /// ])?;
    /// let bridges = keyring.bridges("ada", class::USER_UNIQUE_ID);
    /// let [Bridge { old, new }] = bridges[..] else { panic!("there is one earlier key") };
    /// assert_eq!((old.key_id(), new.key_id()), ("2025a", "2026a"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn bridges<'a, T: Identifier + ?Sized>(
        &self,
        value: &T,
        domain: impl Into<Domain<'a>>,
    ) -> Vec<Bridge> {
        let Some(active) = self.active() else { return Vec::new() };
        let domain = domain.into();
        let earlier = self.keys.iter().filter(|key| key.not_before < active.not_before);
        let bridges = earlier.flat_map(|key| {
            let pairs = tokens(key, value, domain).zip(tokens(active, value, domain));
            pairs.filter_map(|(old, new)| Some(Bridge { old: old?, new: new? }))
        });
        without_repetitions(bridges)
    }
}

/// The tokens of a value under a key, one for each form that it has.
fn tokens<'a, T: Identifier + ?Sized>(
    key: &'a Key,
    value: &'a T,
    domain: Domain<'a>,
) -> impl Iterator<Item = Option<Token>> + 'a {
    T::FORMS.iter().map(move |form| token(key, domain.0, &|out| form(value, out)).ok())
}

fn without_repetitions<T: PartialEq>(items: impl Iterator<Item = T>) -> Vec<T> {
    let mut kept = Vec::new();
    for item in items {
        if !kept.contains(&item) {
            kept.push(item);
        }
    }
    kept
}

/// The token of a value under an earlier key, and that under the active one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Bridge {
    /// Under the earlier key.
    pub old: Token,
    /// Under the key that was active when the bridge was built.
    pub new: Token,
}

/// What tokens are compared within: a class, or the domain that `#[redact(pseudonym = "..")]` names.
///
/// A field without either is in that of [`class::USER_UNIQUE_ID`](crate::class::USER_UNIQUE_ID).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Domain<'a>(&'a str);

impl From<Class> for Domain<'_> {
    fn from(class: Class) -> Self {
        Self(class.path())
    }
}

impl<'a> From<&'a str> for Domain<'a> {
    fn from(name: &'a str) -> Self {
        Self(name)
    }
}

/// A value that a pseudonym can stand for: text, bytes, integers, network addresses, UUIDs.
pub trait Identifier: sealed::Sealed + 'static {
    #[doc(hidden)]
    const FORMS: &'static [FormOf<Self>];
}

type FormOf<T> = fn(&T, &mut Canonical<'_>) -> fmt::Result;

mod sealed {
    pub trait Sealed {}
}

/// A text has a form for each mask that may have taken it.
macro_rules! of_text {
    ($($T:ty)*) => {$(
        impl sealed::Sealed for $T {}

        impl Identifier for $T {
            const FORMS: &'static [FormOf<Self>] = &[
                |text, out| Mask::<str>::canonical(&Pseudonym::new(), text, out),
                |text, out| Mask::<str>::canonical(&Email, text, out),
                |text, out| Mask::<str>::canonical(&Phone, text, out),
                |text, out| Mask::<str>::canonical(&Card, text, out),
                |text, out| Mask::<str>::canonical(&Iban, text, out),
                |text, out| Mask::<str>::canonical(&Ip, text, out),
            ];
        }
    )*};
}

of_text! { str String }

macro_rules! of_one_form {
    ($($T:ty)*) => {$(
        impl sealed::Sealed for $T {}

        impl Identifier for $T {
            const FORMS: &'static [FormOf<Self>] =
                &[|value, out| Pseudonym::new().canonical(value, out)];
        }
    )*};
}

of_one_form! { [u8] u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize IpAddr Ipv4Addr Ipv6Addr }

#[cfg(feature = "uuid")]
of_one_form! { uuid::Uuid }
