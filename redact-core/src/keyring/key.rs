use alloc::boxed::Box;
use core::fmt;
use std::fs::File;
#[cfg(unix)]
use std::os::fd::OwnedFd;
#[cfg(unix)]
use std::os::unix::fs::MetadataExt;
use std::path::Path;
use std::time::SystemTime;

use arrayvec::ArrayString;
use data_encoding::HEXLOWER_PERMISSIVE;

use super::error::{Fault, KeyError};
use super::hash::Prepared;
use crate::Secret;
use crate::secret::burn;

/// A key, the id that its tokens begin with, and the time at which it takes over.
///
/// The id is 1 to 16 of `a-z` and `0-9`, and public: it is in every token. The key is at least 32
/// random bytes. As text, in a variable or a file, it is in hexadecimal, as `openssl rand -hex 32`
/// prints it. It is not read from the command line, which the operating system shows to others.
pub struct Key {
    pub(super) id: KeyId,
    pub(super) not_before: SystemTime,
    /// In a box, so that no copy is left where the key was moved from.
    pub(super) prepared: Box<Prepared>,
}

pub(super) type KeyId = ArrayString<ID_LEN>;

/// How long an id may be.
pub(super) const ID_LEN: usize = 16;

/// How many bytes a key has at least: as many as the hash returns (RFC 2104, section 3).
pub(super) const KEY_LEN: usize = 32;

impl Key {
    /// Makes a key of bytes.
    ///
    /// # Errors
    ///
    /// If the id is none, or if there are fewer than 32 bytes.
    ///
    /// # Example
    ///
    /// ```
    /// use std::time::SystemTime;
    ///
    /// use redact_core::keyring::Key;
    ///
    /// let short = b"changeme".as_slice();
    /// let error = Key::new("2026a", SystemTime::now(), short).unwrap_err();
    /// assert_eq!(
    ///     error.to_string(),
    ///     "the key `2026a` is shorter than 32 bytes; make one with `openssl rand -hex 32`",
    /// );
    /// ```
    pub fn new(
        id: &str,
        not_before: SystemTime,
        bytes: impl Into<Secret<[u8]>>,
    ) -> Result<Self, KeyError> {
        let bytes = bytes.into();
        let id = parse_id(id).ok_or(KeyError::ID)?;
        if bytes.plaintext().len() < KEY_LEN {
            return Err(KeyError::new(id, Fault::TooShort));
        }
        let prepared = burn::after::<Prepared, _>(|| Box::new(Prepared::new(bytes.plaintext())));
        Ok(Self { id, not_before, prepared })
    }

    /// Reads a key in hexadecimal from an environment variable.
    ///
    /// It stays in the environment of the process, as [`Secret::from_env`](Secret::<str>::from_env)
    /// says.
    ///
    /// # Errors
    ///
    /// Those of [`new`](Self::new); if the variable is not set, or is not hexadecimal.
    ///
    /// # Example
    ///
    /// ```
    /// use std::time::SystemTime;
    ///
    /// use redact_core::keyring::Key;
    ///
    /// let error = Key::from_env("2026a", SystemTime::now(), "NO_SUCH_KEY").unwrap_err();
    /// assert_eq!(
    ///     error.to_string(),
    ///     "the environment variable `NO_SUCH_KEY` is not set; the key `2026a` is expected there \
    ///      as `openssl rand -hex 32` prints it",
    /// );
    /// ```
    pub fn from_env(id: &str, not_before: SystemTime, variable: &str) -> Result<Self, KeyError> {
        Self::from_text(id, not_before, || Ok(Secret::<str>::from_env(variable)?))
    }

    /// Reads a key in hexadecimal from a file. White space around it does not count.
    ///
    /// # Errors
    ///
    /// Those of [`new`](Self::new); if the file cannot be read, or is not hexadecimal; on Unix, if it
    /// may be read or written by others than its owner.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use std::time::SystemTime;
    ///
    /// use redact_core::keyring::Key;
    ///
    /// let key = Key::from_file("2026a", SystemTime::UNIX_EPOCH, "/run/credentials/shop/pseudonyms")?;
    /// # Ok::<(), redact_core::keyring::KeyError>(())
    /// ```
    pub fn from_file(
        id: &str,
        not_before: SystemTime,
        path: impl AsRef<Path>,
    ) -> Result<Self, KeyError> {
        let path = path.as_ref();
        let check = |file: &File| {
            let told = || Fault::NotPrivate(path.into());
            is_private(file).then_some(()).ok_or_else(told)
        };
        Self::from_text(id, not_before, || Secret::<str>::from_checked_file(path, check))
    }

    /// Reads a key in hexadecimal from a file descriptor to its end: a pipe, a socket, a file.
    ///
    /// Nobody but the process at the other end sees it. Who may read a file is not looked at: it was
    /// opened by the caller.
    ///
    /// # Errors
    ///
    /// Those of [`new`](Self::new); if reading fails, or if it is not hexadecimal.
    ///
    /// # Example
    ///
    /// Of a parent process that has put the key into standard input:
    ///
    /// ```no_run
    /// use std::os::fd::AsFd;
    /// use std::time::SystemTime;
    ///
    /// use redact_core::keyring::Key;
    ///
    /// let input = std::io::stdin().as_fd().try_clone_to_owned()?;
    /// let key = Key::from_fd("2026a", SystemTime::UNIX_EPOCH, input)?;
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[cfg(unix)]
    pub fn from_fd(
        id: &str,
        not_before: SystemTime,
        descriptor: impl Into<OwnedFd>,
    ) -> Result<Self, KeyError> {
        let file = File::from(descriptor.into());
        Self::from_text(id, not_before, || Ok(Secret::<str>::from_reader(file)?))
    }

    fn from_text(
        id: &str,
        not_before: SystemTime,
        read: impl FnOnce() -> Result<Secret<str>, Fault>,
    ) -> Result<Self, KeyError> {
        let known = parse_id(id).ok_or(KeyError::ID)?;
        let bytes = read().and_then(|text| decode(&text).ok_or(Fault::NotHex));
        Self::new(id, not_before, bytes.map_err(|fault| KeyError::new(known, fault))?)
    }

    /// Returns the id.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Returns the time at which the key takes over.
    #[must_use]
    pub fn not_before(&self) -> SystemTime {
        self.not_before
    }
}

/// Id and date.
impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut key = f.debug_struct("Key");
        key.field("id", &self.id).field("not_before", &self.not_before).finish_non_exhaustive()
    }
}

/// Reads an id, which is one if it is short, and of letters and digits that no log changes.
pub(super) fn parse_id(text: &str) -> Option<KeyId> {
    let is_plain = |byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9');
    let id = KeyId::from(text).ok()?;
    (!id.is_empty() && id.bytes().all(is_plain)).then_some(id)
}

/// Reads hexadecimal digits into bytes that are wiped.
fn decode(text: &Secret<str>) -> Option<Secret<[u8]>> {
    let digits = text.plaintext().trim_ascii().as_bytes();
    let len = HEXLOWER_PERMISSIVE.decode_len(digits.len()).ok()?;
    let mut bytes = zeroize::Zeroizing::new(alloc::vec![0; len].into_boxed_slice());
    HEXLOWER_PERMISSIVE.decode_mut(digits, &mut bytes).ok()?;
    Some(Secret::new(core::mem::take(&mut *bytes)))
}

/// Says whether nobody but its owner may read or write a file.
#[cfg(unix)]
fn is_private(file: &File) -> bool {
    const OTHERS: u32 = 0o077;
    file.metadata().is_ok_and(|file| file.mode() & OTHERS == 0)
}

#[cfg(not(unix))]
fn is_private(_file: &File) -> bool {
    true
}
