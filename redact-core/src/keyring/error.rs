use core::fmt;
use std::error::Error;
use std::path::PathBuf;

use super::key::{ID_LEN, KEY_LEN, Key, KeyId};
use crate::secret::SecretError;

/// Says why there is no key. It never repeats any of it.
#[derive(Debug)]
pub struct KeyError {
    /// Nothing if it is the id that is wrong. It is not repeated: it may be a key in the wrong place.
    fault: Option<(KeyId, Fault)>,
}

/// What went wrong.
#[derive(Debug)]
pub(super) enum Fault {
    TooShort,
    NotHex,
    NotPrivate(PathBuf),
    Unread(SecretError),
}

impl From<SecretError> for Fault {
    fn from(error: SecretError) -> Self {
        Self::Unread(error)
    }
}

impl KeyError {
    pub(super) const ID: Self = Self { fault: None };

    pub(super) fn new(id: KeyId, fault: Fault) -> Self {
        Self { fault: Some((id, fault)) }
    }
}

impl fmt::Display for KeyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.fault {
            None => write!(f, "the id of a key is 1 to {ID_LEN} of a-z and 0-9, such as `2026a`"),
            Some((id, Fault::TooShort)) => {
                write!(f, "the key `{id}` is shorter than {KEY_LEN} bytes; make one with `{MAKE}`")
            }
            Some((id, Fault::NotHex)) => {
                write!(f, "the key `{id}` is not in hexadecimal; make one with `{MAKE}`")
            }
            Some((id, Fault::NotPrivate(path))) => write!(
                f,
                "the key `{id}` in `{}` is open to others than its owner; `chmod 600` the file, \
                 and make a new key if others can have read this one",
                path.display(),
            ),
            Some((id, Fault::Unread(error))) => {
                write!(f, "{error}; the key `{id}` is expected there as `{MAKE}` prints it")
            }
        }
    }
}

const MAKE: &str = "openssl rand -hex 32";

impl Error for KeyError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match &self.fault {
            Some((_, Fault::Unread(error))) => error.source(),
            _ => None,
        }
    }
}

/// Says why some keys do not make a keyring.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyringError(Mismatch);

#[derive(Clone, Debug, PartialEq, Eq)]
enum Mismatch {
    NoKey,
    SameId(KeyId),
    SameTime(KeyId, KeyId),
}

/// Checks the keys of a keyring, which are in the order of their times.
pub(super) fn check(keys: &[Key]) -> Result<(), KeyringError> {
    if keys.is_empty() {
        return Err(KeyringError(Mismatch::NoKey));
    }
    for (i, key) in keys.iter().enumerate() {
        for other in &keys[..i] {
            if other.id == key.id {
                return Err(KeyringError(Mismatch::SameId(key.id)));
            }
            if other.not_before == key.not_before {
                return Err(KeyringError(Mismatch::SameTime(other.id, key.id)));
            }
        }
    }
    Ok(())
}

impl fmt::Display for KeyringError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Mismatch::NoKey => {
                f.write_str("a keyring needs a key; to show no pseudonym, install none")
            }
            Mismatch::SameId(id) => {
                write!(f, "two keys have the id `{id}`; give each an id of its own")
            }
            Mismatch::SameTime(one, other) => write!(
                f,
                "the keys `{one}` and `{other}` take over at the same time; give one a later time",
            ),
        }
    }
}

impl Error for KeyringError {}

/// Says that a keyring has been installed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyringInstalled {
    _private: (),
}

impl KeyringInstalled {
    pub(super) const NEW: Self = Self { _private: () };
}

impl fmt::Display for KeyringInstalled {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a keyring has been installed, and a process keeps its first")
    }
}

impl Error for KeyringInstalled {}
