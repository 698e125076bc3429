use core::fmt;
use core::str::{self, FromStr};
use std::error::Error;

use arrayvec::ArrayString;
use data_encoding::BASE32_NOPAD;

use super::key::{ID_LEN, KeyId, parse_id};

/// What stands for a value: `2026a:ybl2lomjwrabdrcx56wfns3cje`.
///
/// # Example
///
/// ```
/// use redact_core::keyring::Token;
///
/// let token: Token = "2026a:ybl2lomjwrabdrcx56wfns3cje".parse()?;
/// assert_eq!(token.key_id(), "2026a");
/// assert_eq!(token.to_string(), "2026a:ybl2lomjwrabdrcx56wfns3cje");
/// # Ok::<(), redact_core::keyring::ParseTokenError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Token {
    pub(super) key: KeyId,
    pub(super) bytes: [u8; 16],
}

impl Token {
    /// Returns the id of the key that the token was made with.
    #[must_use]
    pub fn key_id(&self) -> &str {
        &self.key
    }

    /// The token as it is written.
    pub(crate) fn text(&self) -> ArrayString<{ ID_LEN + 1 + CODE_LEN }> {
        let mut code = [0; CODE_LEN];
        BASE32_NOPAD.encode_mut(&self.bytes, &mut code);
        code.make_ascii_lowercase();
        let mut text = ArrayString::new();
        text.push_str(&self.key);
        text.push(':');
        text.push_str(str::from_utf8(&code).expect("base32 is ASCII"));
        text
    }
}

/// 128 bits, five by five.
const CODE_LEN: usize = 26;

impl fmt::Display for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.text())
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Token({self})")
    }
}

impl FromStr for Token {
    type Err = ParseTokenError;

    fn from_str(text: &str) -> Result<Self, ParseTokenError> {
        let parse = || {
            let (id, code) = text.split_once(':')?;
            let mut code: [u8; CODE_LEN] = code.as_bytes().try_into().ok()?;
            if code.iter().any(u8::is_ascii_uppercase) {
                return None;
            }
            code.make_ascii_uppercase();
            let mut bytes = [0; 16];
            // Of the last character two bits are no part of the token, and have to be zero.
            BASE32_NOPAD.decode_mut(&code, &mut bytes).ok()?;
            Some(Self { key: parse_id(id)?, bytes })
        };
        parse().ok_or(ParseTokenError { _private: () })
    }
}

/// Says that a text is no token. It does not repeat the text, which may be the value itself.
///
/// # Example
///
/// ```
/// use redact_core::keyring::Token;
///
/// assert_eq!(
///     "jane.doe@example.com".parse::<Token>().unwrap_err().to_string(),
///     "a token is the id of a key, a colon and 26 of a-z and 2-7",
/// );
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseTokenError {
    _private: (),
}

impl fmt::Display for ParseTokenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a token is the id of a key, a colon and {CODE_LEN} of a-z and 2-7")
    }
}

impl Error for ParseTokenError {}
