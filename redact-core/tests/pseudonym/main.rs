//! What is shown of a value when there is a key.
//!
//! The tokens were computed with Python, whose `hmac` shares no code with the crates used here:
//!
//! ```text
//! import base64, hashlib, hmac, struct
//!
//! def token(domain, form, scope=""):
//!     part = lambda text: struct.pack(">Q", len(text.encode())) + text.encode()
//!     hashed = hmac.new(bytes(range(32)), part(domain) + part(scope) + form.encode(), hashlib.sha256)
//!     return "k1:" + base64.b32encode(hashed.digest()[:16]).decode().rstrip("=").lower()
//! ```

mod borders;
mod meeting;
mod policy;
mod properties;
mod shown;
mod vectors;

use std::sync::Once;
use std::time::SystemTime;

use redact_core::keyring::{Key, Keyring};
use redact_core::mask::{OfClass, Pseudonym};
use redact_core::{Class, Mask, Maskable, masked};

/// Returns the keyring of this process, which has the key `k1` of the bytes 0 to 31.
fn keyring() -> &'static Keyring {
    static INSTALL: Once = Once::new();
    INSTALL.call_once(|| {
        let bytes: Vec<u8> = (0..32).collect();
        let key = Key::new("k1", SystemTime::UNIX_EPOCH, bytes).unwrap();
        Keyring::new([key]).unwrap().install().unwrap();
    });
    Keyring::installed().unwrap()
}

/// What `#[redact(pseudonym)]` shows.
fn shown<T: Maskable + ?Sized>(value: &T) -> String
where
    Pseudonym: Mask<T::Leaf>,
{
    keyring();
    masked(value, Pseudonym::new()).to_string()
}

/// What `#[redact(pseudonym, class = ..)]` shows.
fn shown_of_class<T: Maskable + ?Sized>(value: &T, class: Class) -> String
where
    Pseudonym: Mask<T::Leaf>,
{
    keyring();
    masked(value, OfClass { class, mask: Pseudonym::new() }).to_string()
}
