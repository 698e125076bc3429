//! Secrets from the environment, from readers and from files.

use alloc::boxed::Box;
use alloc::vec;
use std::env;
use std::ffi::OsString;
use std::fs::File;
use std::io::{self, Read};
use std::path::Path;
use std::str;

use zeroize::{Zeroize, Zeroizing};

use super::error::{Fault, SecretError};
use crate::Secret;

/// How many bytes a secret may have that is read from a reader or a file: 64 KiB.
///
/// The buffer has this size from the start, since one that grew would leave copies behind.
pub const READ_LIMIT: usize = 64 * 1024;

impl Secret<str> {
    /// Reads the value of an environment variable.
    ///
    /// The value stays in the environment block of the process, where the operating system, child
    /// processes and anybody who may read `/proc/self/environ` find it. A file or a pipe does not
    /// have that weakness.
    ///
    /// # Errors
    ///
    /// If the variable is not set, or is not UTF-8. The error names the variable, not the value.
    ///
    /// # Example
    ///
    /// ```
    /// use redact_core::Secret;
    ///
    /// let path = Secret::<str>::from_env("PATH")?;
    /// assert!(!path.expose_secret().is_empty());
    /// # Ok::<(), redact_core::secret::SecretError>(())
    /// ```
    pub fn from_env(name: &str) -> Result<Self, SecretError> {
        let value = env::var_os(name).ok_or_else(|| SecretError::env(name, Fault::Unset))?;
        match value.into_string() {
            Ok(text) => Ok(Self::from(text)),
            Err(not_text) => {
                wipe(not_text);
                Err(SecretError::env(name, Fault::NotUtf8))
            }
        }
    }

    /// Reads text to the end of a reader.
    ///
    /// Whatever is read is kept, line breaks included. A reader with a buffer of its own, such as
    /// `BufReader` or `Stdin`, keeps a copy there that this function cannot reach.
    ///
    /// # Errors
    ///
    /// If reading fails, if there is more than [`READ_LIMIT`], or if it is not UTF-8. What was read
    /// until then is wiped.
    ///
    /// # Example
    ///
    /// ```
    /// use redact_core::Secret;
    ///
    /// let pipe = b"correct horse".as_slice();
    /// assert_eq!(Secret::<str>::from_reader(pipe)?.expose_secret(), "correct horse");
    /// # Ok::<(), redact_core::secret::SecretError>(())
    /// ```
    pub fn from_reader(reader: impl Read) -> Result<Self, SecretError> {
        Filled::read(reader)?.text().map(Self::from)
    }

    /// Reads the text in a file, without the line break at its end.
    ///
    /// Exactly one is taken off, `\n` or `\r\n`, because editors and `echo` put it there; further
    /// ones, and all other white space, belong to the secret. Against [`READ_LIMIT`] it counts.
    ///
    /// # Errors
    ///
    /// Those of [`from_reader`](Self::from_reader), and whatever keeps the file from being opened.
    /// The error names the file, not what is in it.
    ///
    /// # Example
    ///
    /// ```
    /// use redact_core::Secret;
    ///
    /// let path = std::env::temp_dir().join("redact-from-file-example");
    /// std::fs::write(&path, "correct horse\n")?;
    /// assert_eq!(Secret::<str>::from_file(&path)?.expose_secret(), "correct horse");
    /// # std::fs::remove_file(&path)?;
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn from_file(path: impl AsRef<Path>) -> Result<Self, SecretError> {
        Self::from_checked_file(path.as_ref(), |_| Ok(()))
    }

    /// The same for a file that is looked at once it is open.
    pub(crate) fn from_checked_file<E: From<SecretError>>(
        path: &Path,
        check: impl FnOnce(&File) -> Result<(), E>,
    ) -> Result<Self, E> {
        let in_file = |error: SecretError| error.in_file(path);
        let file = File::open(path).map_err(|error| in_file(Fault::Io(error).into()))?;
        check(&file)?;
        let filled = Filled::read(file).map_err(in_file)?;
        Ok(Self::from(without_line_break(filled.text().map_err(in_file)?)))
    }
}

impl Secret<[u8]> {
    /// Reads bytes to the end of a reader.
    ///
    /// A reader with a buffer of its own, such as `BufReader` or `Stdin`, keeps a copy there that
    /// this function cannot reach.
    ///
    /// # Errors
    ///
    /// If reading fails, or if there is more than [`READ_LIMIT`]. What was read until then is wiped.
    ///
    /// # Example
    ///
    /// ```
    /// use redact_core::Secret;
    ///
    /// let pipe = [0xCA, 0xFE].as_slice();
    /// assert_eq!(Secret::<[u8]>::from_reader(pipe)?.expose_secret(), [0xCA, 0xFE]);
    /// # Ok::<(), redact_core::secret::SecretError>(())
    /// ```
    pub fn from_reader(reader: impl Read) -> Result<Self, SecretError> {
        Ok(Self::from(Filled::read(reader)?.bytes()))
    }
}

/// All that a reader had, in a buffer that is wiped when it goes.
struct Filled {
    // One byte more than may be read tells too much from just enough.
    buffer: Zeroizing<Box<[u8]>>,
    len: usize,
}

impl Filled {
    fn read(mut reader: impl Read) -> Result<Self, SecretError> {
        let buffer = Zeroizing::new(vec![0; READ_LIMIT + 1].into_boxed_slice());
        let mut filled = Self { buffer, len: 0 };
        while filled.len <= READ_LIMIT {
            match reader.read(&mut filled.buffer[filled.len..]) {
                Ok(0) => return Ok(filled),
                Ok(more) => filled.len += more,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(Fault::Io(error).into()),
            }
        }
        Err(Fault::TooLong.into())
    }

    fn bytes(&self) -> &[u8] {
        &self.buffer[..self.len]
    }

    fn text(&self) -> Result<&str, SecretError> {
        str::from_utf8(self.bytes()).map_err(|_| Fault::NotUtf8.into())
    }
}

fn without_line_break(text: &str) -> &str {
    text.strip_suffix("\r\n").or_else(|| text.strip_suffix('\n')).unwrap_or(text)
}

fn wipe(text: OsString) {
    text.into_encoded_bytes().zeroize();
}
