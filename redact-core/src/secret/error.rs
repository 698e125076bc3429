use alloc::borrow::ToOwned;
use alloc::string::String;
use core::fmt;
use std::error::Error;
use std::io;
use std::path::{Path, PathBuf};

/// Says why a secret could not be read.
///
/// It names where the secret should have come from, and never repeats any of it: not the value, not
/// its length, not where in it the fault lies.
///
/// # Example
///
/// ```
/// use redact_core::Secret;
///
/// let Err(error) = Secret::<str>::from_env("NO_SUCH_PASSWORD") else { panic!("it is set") };
/// assert!(error.is_missing());
/// assert_eq!(error.to_string(), "the environment variable `NO_SUCH_PASSWORD` is not set");
/// ```
#[derive(Debug)]
pub struct SecretError {
    origin: Origin,
    fault: Fault,
}

impl SecretError {
    /// Says that there is no such variable or no such file.
    #[must_use]
    pub fn is_missing(&self) -> bool {
        match &self.fault {
            Fault::Unset => true,
            Fault::Io(error) => error.kind() == io::ErrorKind::NotFound,
            Fault::NotUtf8 | Fault::TooLong => false,
        }
    }

    /// Says that what was read is not text.
    ///
    /// # Example
    ///
    /// ```
    /// let latin_1 = b"p\xe2te".as_slice();
    /// let Err(error) = redact_core::Secret::<str>::from_reader(latin_1) else { panic!("text") };
    /// assert!(error.is_not_utf8());
    /// assert_eq!(error.to_string(), "the secret read is not valid UTF-8");
    /// ```
    #[must_use]
    pub fn is_not_utf8(&self) -> bool {
        matches!(self.fault, Fault::NotUtf8)
    }

    /// Says that there was more to read than [`READ_LIMIT`](super::READ_LIMIT).
    ///
    /// # Example
    ///
    /// ```
    /// let endless = std::io::repeat(b'a');
    /// let Err(error) = redact_core::Secret::<[u8]>::from_reader(endless) else { panic!("an end") };
    /// assert!(error.is_too_long());
    /// assert_eq!(error.to_string(), "the secret read is longer than 65536 bytes");
    /// ```
    #[must_use]
    pub fn is_too_long(&self) -> bool {
        matches!(self.fault, Fault::TooLong)
    }

    /// Says that reading failed; [`source`](Error::source) is the error of the system.
    #[must_use]
    pub fn is_io(&self) -> bool {
        matches!(self.fault, Fault::Io(_))
    }

    pub(super) fn env(name: &str, fault: Fault) -> Self {
        Self { origin: Origin::Env(name.to_owned()), fault }
    }

    /// Says of a fault that was met in reading that it was a file that was read.
    pub(super) fn in_file(self, path: &Path) -> Self {
        Self { origin: Origin::File(path.to_owned()), fault: self.fault }
    }
}

impl From<Fault> for SecretError {
    fn from(fault: Fault) -> Self {
        Self { origin: Origin::Reader, fault }
    }
}

impl fmt::Display for SecretError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let origin = &self.origin;
        match &self.fault {
            Fault::Unset => write!(f, "{origin} is not set"),
            Fault::NotUtf8 => write!(f, "{origin} is not valid UTF-8"),
            Fault::TooLong => write!(f, "{origin} is longer than {} bytes", super::READ_LIMIT),
            Fault::Io(_) => write!(f, "{origin} cannot be read"),
        }
    }
}

impl Error for SecretError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match &self.fault {
            Fault::Io(error) => Some(error),
            Fault::Unset | Fault::NotUtf8 | Fault::TooLong => None,
        }
    }
}

/// Where the secret should have come from.
#[derive(Debug)]
enum Origin {
    Env(String),
    File(PathBuf),
    Reader,
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Env(name) => write!(f, "the environment variable `{name}`"),
            Self::File(path) => write!(f, "the secret in `{}`", path.display()),
            Self::Reader => f.write_str("the secret read"),
        }
    }
}

/// What went wrong.
#[derive(Debug)]
pub(super) enum Fault {
    Unset,
    NotUtf8,
    TooLong,
    Io(io::Error),
}
