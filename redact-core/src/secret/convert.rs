//! Into a secret, leaving no copy of what is taken.

use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;
use core::convert::Infallible;
use core::str::FromStr;

use secrecy_crate::SecretBox;
use zeroize::Zeroize;

use crate::Secret;
#[cfg(feature = "std")]
use crate::audit::{self, Door};
#[cfg(feature = "std")]
use crate::class;

/// Leaves the value where it is.
impl<T: Zeroize + ?Sized> From<Box<T>> for Secret<T> {
    fn from(value: Box<T>) -> Self {
        Self::new(value)
    }
}

/// Keeps the buffer, unless it has room for many more. Then the text is copied and the buffer wiped.
impl From<String> for Secret<str> {
    fn from(text: String) -> Self {
        Self(text.into())
    }
}

/// Keeps the buffer, unless it has room for many more. Then the bytes are copied and the buffer wiped.
impl From<Vec<u8>> for Secret<[u8]> {
    fn from(bytes: Vec<u8>) -> Self {
        Self(bytes.into())
    }
}

/// Copies the text. The original stays with its owner, who has to wipe it.
impl From<&str> for Secret<str> {
    fn from(text: &str) -> Self {
        Self::new(Box::from(text))
    }
}

/// Copies the bytes. The original stays with its owner, who has to wipe it.
impl From<&[u8]> for Secret<[u8]> {
    fn from(bytes: &[u8]) -> Self {
        Self::new(Box::from(bytes))
    }
}

/// Copies the text, so that a command line can be parsed into a secret. Of the command line itself
/// the operating system keeps a copy, and shows it to other processes.
///
/// `clap` needs two words for an argument that is one: `hide_env_values`, since its help prints the value
/// of an environment variable that the argument is read from, and `allow_hyphen_values`, since it takes a
/// value that begins with a hyphen for an unknown argument, and its error repeats that.
///
/// ```ignore
/// #[arg(long, env = "TOKEN", hide_env_values = true, allow_hyphen_values = true)]
/// token: Secret<str>,
/// ```
impl FromStr for Secret<str> {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(Self::from(text))
    }
}

/// Takes over a secret of the `secrecy` crate, which is what is inside anyway.
impl<T: Zeroize + ?Sized> From<SecretBox<T>> for Secret<T> {
    fn from(secret: SecretBox<T>) -> Self {
        Self(secret.into())
    }
}

/// Hands the secret over to code that speaks `secrecy`, whose `Debug` compiles and hides the value. To
/// the audit sink that is a reveal, since the doors of that crate tell it nothing.
impl<T: Zeroize + ?Sized> From<Secret<T>> for SecretBox<T> {
    #[track_caller]
    fn from(secret: Secret<T>) -> Self {
        #[cfg(feature = "std")]
        audit::reveal::<Secret<T>>(Door::Exposed, Some(class::CREDENTIAL), None);
        secret.0.into_box()
    }
}
