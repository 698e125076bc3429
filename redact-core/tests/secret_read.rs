//! Reading a secret from the world outside: what is kept, and what an error says.
#![cfg(feature = "std")]

use std::error::Error;
use std::io::{self, Read};

use redact_core::Secret;
use redact_core::secret::{READ_LIMIT, SecretError};

fn text(reader: impl Read) -> Result<String, SecretError> {
    Secret::<str>::from_reader(reader).map(|secret| secret.expose_secret().to_owned())
}

fn file(content: &[u8]) -> Result<String, SecretError> {
    let path = std::env::temp_dir().join(format!("redact-{}-{:p}", std::process::id(), content));
    std::fs::write(&path, content).unwrap();
    let secret = Secret::<str>::from_file(&path);
    std::fs::remove_file(&path).unwrap();
    secret.map(|secret| secret.expose_secret().to_owned())
}

/// Hands out a byte at a time, and is interrupted in between.
struct Slow<'a>(&'a [u8], bool);

impl Read for Slow<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.1 = !self.1;
        if self.1 {
            return Err(io::ErrorKind::Interrupted.into());
        }
        self.0.read(&mut buffer[..1])
    }
}

#[test]
fn a_reader_is_read_to_its_end() {
    assert_eq!(text(b"correct horse\n".as_slice()).unwrap(), "correct horse\n");
    assert_eq!(text(Slow(b"correct horse", false)).unwrap(), "correct horse");
    assert_eq!(text(io::empty()).unwrap(), "");
}

#[test]
fn the_limit_is_in_the_secret() {
    let just = vec![b'a'; READ_LIMIT];
    assert_eq!(text(just.as_slice()).unwrap().len(), READ_LIMIT);
    let more = vec![b'a'; READ_LIMIT + 1];
    assert!(text(more.as_slice()).unwrap_err().is_too_long());
}

#[test]
fn one_line_break_at_the_end_of_a_file_is_not_of_the_secret() {
    assert_eq!(file(b"correct horse").unwrap(), "correct horse");
    assert_eq!(file(b"correct horse\n").unwrap(), "correct horse");
    assert_eq!(file(b"correct horse\r\n").unwrap(), "correct horse");
    assert_eq!(file(b"correct horse\n\n").unwrap(), "correct horse\n");
    assert_eq!(file(b" correct horse\r").unwrap(), " correct horse\r");
    assert_eq!(file(b"").unwrap(), "");
}

#[test]
fn a_variable_is_read_from_the_environment() {
    let name = Secret::<str>::from_env("CARGO_PKG_NAME").unwrap();
    assert_eq!(name.expose_secret(), "redact-core");
}

/// Runs itself once more, with a variable that is not text.
#[cfg(unix)]
#[test]
fn a_variable_that_is_not_text_is_not_repeated() {
    use std::os::unix::ffi::OsStrExt;

    const NAME: &str = "REDACT_TEST_NOT_TEXT";
    let error = Secret::<str>::from_env(NAME).err().unwrap();
    if error.is_missing() {
        let itself = std::env::current_exe().unwrap();
        let value = std::ffi::OsStr::from_bytes(b"hunter2 \xff");
        let again = std::process::Command::new(itself)
            .args(["--exact", "a_variable_that_is_not_text_is_not_repeated"])
            .env(NAME, value)
            .output();
        assert!(again.unwrap().status.success());
    } else {
        assert!(error.is_not_utf8());
        assert_eq!(
            error.to_string(),
            "the environment variable `REDACT_TEST_NOT_TEXT` is not valid UTF-8",
        );
        assert!(!format!("{error:?}").contains("hunter2"));
    }
}

#[test]
fn an_error_names_the_file_and_has_its_cause() {
    let error = Secret::<str>::from_file("/no/such/secret").err().unwrap();
    assert!(error.is_missing() && error.is_io());
    assert_eq!(error.to_string(), "the secret in `/no/such/secret` cannot be read");
    let cause = error.source().and_then(|cause| cause.downcast_ref::<io::Error>()).unwrap();
    assert_eq!(cause.kind(), io::ErrorKind::NotFound);
}

#[test]
fn an_error_does_not_repeat_the_value() {
    let error = file(b"hunter2 \xff").unwrap_err();
    assert!(error.is_not_utf8() && !error.is_io() && !error.is_missing() && !error.is_too_long());
    assert!(!format!("{error:?} {error}").contains("hunter2"));
    assert!(error.to_string().ends_with("is not valid UTF-8"));
}

#[test]
fn a_reader_that_fails_is_an_error() {
    struct Broken;
    impl Read for Broken {
        fn read(&mut self, _buffer: &mut [u8]) -> io::Result<usize> {
            Err(io::ErrorKind::BrokenPipe.into())
        }
    }
    let error = text(Broken).unwrap_err();
    assert!(error.is_io() && !error.is_missing());
    assert_eq!(error.to_string(), "the secret read cannot be read");
}
