//! How a token is made.

use core::fmt::{self, Write};

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

use super::key::Key;
use super::scope;
use super::token::Token;
use crate::mask::Canonical;

/// Writes the form of a value that equal values have in common.
pub(crate) type Form<'a> = dyn Fn(&mut Canonical<'_>) -> fmt::Result + 'a;

/// A hash that has taken a key, to be cloned for each token.
#[derive(Clone)]
pub(super) struct Prepared(Hmac<Sha256>);

impl Prepared {
    pub(super) fn new(key: &[u8]) -> Self {
        Self(Hmac::new_from_slice(key).expect("a key of HMAC has any length"))
    }

    /// Two texts after each other are told from two others of the same letters.
    fn part(&mut self, text: &str) {
        self.0.update(&(text.len() as u64).to_be_bytes());
        self.0.update(text.as_bytes());
    }
}

impl Write for Prepared {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.0.update(text.as_bytes());
        Ok(())
    }
}

/// Makes the token of a value in the scope of this thread, or none if the value has no form.
pub(super) fn token(key: &Key, domain: &str, form: &Form<'_>) -> Result<Token, fmt::Error> {
    let mut hash = (*key.prepared).clone();
    hash.part(domain);
    scope::with(|scope| hash.part(scope))?;
    form(&mut Canonical::new(&mut hash))?;
    let whole = hash.0.finalize().into_bytes();
    let (first, _) = whole.split_first_chunk().expect("there are 256 bits");
    Ok(Token { key: key.id, bytes: *first })
}

#[cfg(test)]
mod tests {
    use data_encoding::HEXLOWER;

    use super::*;

    /// RFC 4231, test cases 1, 2 and 6.
    #[test]
    fn the_hash_is_hmac_sha256() {
        for (key, data, expected) in [
            (
                [0x0b; 20].as_slice(),
                "Hi There",
                "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7",
            ),
            (
                b"Jefe",
                "what do ya want for nothing?",
                "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
            ),
            (
                &[0xaa; 131],
                "Test Using Larger Than Block-Size Key - Hash Key First",
                "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54",
            ),
        ] {
            let mut hash = Prepared::new(key);
            hash.write_str(data).unwrap();
            let mut bytes = [0; 32];
            HEXLOWER.decode_mut(expected.as_bytes(), &mut bytes).unwrap();
            assert_eq!(hash.0.finalize().into_bytes().as_slice(), bytes);
        }
    }

    #[test]
    fn a_text_in_pieces_is_the_text() {
        let [whole, pieces] = [["Hi There", ""], ["Hi", " There"]].map(|texts| {
            let mut hash = Prepared::new(&[0x0b; 20]);
            for text in texts {
                hash.write_str(text).unwrap();
            }
            hash.0.finalize().into_bytes()
        });
        assert_eq!(whole, pieces);
    }
}
