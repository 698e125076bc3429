//! The keys that pseudonyms are made with, and how to find a value by its pseudonym.
//!
//! **[`Key`]**: random bytes with a name and a day on which it takes over. **[`Keyring`]**: the keys of
//! a process; the active one is the latest that has taken over, and the others find what was written
//! before. **[`Token`]**: what stands for a value, `2026a:ybl2lomjwrabdrcx…`. **Domain**: what tokens
//! are compared within, the path of a class or a word of one's own. **[`scope`]**: a tenant or a
//! test, outside of which no token is the same.
//!
//! # A token
//!
//! It is the id of the key, a colon, and the first 128 bits of an HMAC-SHA256 (RFC 2104) in base32
//! (RFC 4648) in lower case without padding. What is hashed is the domain and the scope, each after
//! its length in bytes as 64 bits, the highest first, and then the value in the
//! [form](crate::Mask::canonical) that equal values have in common.
//!
//! # What a pseudonym gives away
//!
//! * **That two values are equal**, which is what it is for, and so how often each one occurs. The most
//!   frequent token of a field is likely to be the most frequent value of it. A [`scope`] and a
//!   domain draw borders that equality does not cross.
//! * **To whoever has the key: everything that can be guessed.** There are few enough telephone
//!   numbers, names and addresses of version 4 to try them all. The key does not turn a token back;
//!   trying does. Keep it where the log is not.
//! * **That there is a person.** A token is personal data as the value is (GDPR, Article 4(5) and
//!   recital 26), for as long as the key, or anything else that leads back, is kept by anybody.
//!
//! # Memory
//!
//! Of a key there is no copy after [`Key::new`] but the state of the hash that it was put into,
//! which is as good as the key to make tokens with, and is wiped with the `Key`. So is the copy of it that
//! each token is made in. The hash is that of [`hmac`] and [`sha2`], which wipe what they own and
//! may leave copies on the stack; the stack below [`Key::new`] is overwritten, as an effort and not as
//! a promise. An installed keyring lives as long as the process.
//!
//! # Example
//!
//! ```
//! use std::time::{Duration, SystemTime};
//!
//! use redact_core::keyring::{Key, Keyring};
//! use redact_core::mask::Pseudonym;
//! use redact_core::{class, masked};
//!
//! # let (old, new) = ((0..32).collect::<Vec<u8>>(), (32..64).collect::<Vec<u8>>());
//! let new_year = SystemTime::UNIX_EPOCH + Duration::from_secs(1_767_225_600);
//! let keyring = Keyring::new([
//!     Key::new("2025a", SystemTime::UNIX_EPOCH, old)?,
//!     Key::new("2026a", new_year, new)?,
//! ])?;
//! keyring.install()?;
//!
//! let shown = masked("ada", Pseudonym::new()).to_string();
//! assert_eq!(shown, "2026a:ybl2lomjwrabdrcx56wfns3cje");
//!
//! // Somebody asks what is known of Ada:
//! let keyring = Keyring::installed().expect("it was installed above");
//! let tokens = keyring.candidates("ada", class::USER_UNIQUE_ID);
//! assert!(tokens.iter().any(|token| token.to_string() == shown));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use alloc::vec::Vec;
use core::fmt;
use core::sync::atomic::{AtomicBool, Ordering};
use std::sync::OnceLock;
use std::time::SystemTime;

mod error;
mod hash;
mod key;
mod lookup;
mod scope;
mod token;

pub(crate) use self::hash::Form;
use self::hash::token;

pub use self::error::{KeyError, KeyringError, KeyringInstalled};
pub use self::key::Key;
pub use self::lookup::{Bridge, Domain, Identifier};
pub use self::scope::scope;
pub use self::token::{ParseTokenError, Token};

static INSTALLED: OnceLock<Keyring> = OnceLock::new();

/// The keys of a process.
///
/// # Example
///
/// ```
/// use std::time::SystemTime;
///
/// use redact_core::keyring::{Key, Keyring};
///
/// # let random: Vec<u8> = (0..32).collect();
/// let keyring = Keyring::new([Key::new("2026a", SystemTime::UNIX_EPOCH, random)?])?;
/// let token = keyring.token("ada", "login").expect("the key has taken over");
/// assert_eq!(token.to_string(), "2026a:iuqqyjtpbyv4zuw2r6edlo7bry");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct Keyring {
    /// In the order in which they take over.
    keys: Vec<Key>,
    /// Whether the last of them has: there is no need to look at the clock then.
    is_settled: AtomicBool,
}

impl Keyring {
    /// Makes a keyring.
    ///
    /// The active key is the latest whose time has come. A keyring whose keys are all still to come
    /// has none, and hides every pseudonym.
    ///
    /// # Errors
    ///
    /// If there is no key, if two have one id, or if two take over at the same time.
    pub fn new(keys: impl IntoIterator<Item = Key>) -> Result<Self, KeyringError> {
        let mut keys: Vec<Key> = keys.into_iter().collect();
        keys.sort_by_key(|key| key.not_before);
        error::check(&keys)?;
        Ok(Self { keys, is_settled: AtomicBool::new(false) })
    }

    /// Installs the keyring for the process: from then on pseudonyms are shown.
    ///
    /// # Errors
    ///
    /// If a keyring has been installed. That one stays, so that no value changes its token in
    /// between; a key that is to take over later is put into the first.
    ///
    /// # Example
    ///
    /// ```
    /// use std::time::SystemTime;
    ///
    /// use redact_core::keyring::{Key, Keyring};
    ///
    /// # let random = || (0..32).collect::<Vec<u8>>();
    /// let keyring = || Keyring::new([Key::new("2026a", SystemTime::UNIX_EPOCH, random()).unwrap()]);
    /// keyring()?.install()?;
    /// assert_eq!(
    ///     keyring()?.install().unwrap_err().to_string(),
    ///     "a keyring has been installed, and a process keeps its first",
    /// );
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn install(self) -> Result<(), KeyringInstalled> {
        INSTALLED.set(self).map_err(|_| KeyringInstalled::NEW)
    }

    /// Returns the keyring that has been installed.
    #[must_use]
    pub fn installed() -> Option<&'static Self> {
        INSTALLED.get()
    }

    /// Makes the token that is shown at the moment, if any.
    pub(crate) fn shown(domain: &str, form: &Form<'_>) -> Option<Token> {
        token(Self::installed()?.active()?, domain, form).ok()
    }

    fn active(&self) -> Option<&Key> {
        let last = self.keys.last()?;
        if self.is_settled.load(Ordering::Relaxed) {
            return Some(last);
        }
        let now = SystemTime::now();
        self.is_settled.store(last.not_before <= now, Ordering::Relaxed);
        self.keys.iter().rev().find(|key| key.not_before <= now)
    }
}

/// Ids and dates.
impl fmt::Debug for Keyring {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let keys = self.keys.iter().map(|key| (key.id, key.not_before));
        f.write_str("Keyring ")?;
        f.debug_map().entries(keys).finish()
    }
}
