//! Deserialising a secret: no error repeats the input, no growth leaves a copy.

use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;
use core::any::type_name;
use core::fmt;

use serde::de::{Deserialize, Deserializer, Error, SeqAccess, Visitor};
use zeroize::{Zeroize, Zeroizing};

use super::{FixedSize, burn};
use crate::Secret;
use crate::de::withheld;

/// Takes a string. What the format has buffered of it is the format's own: `serde_json` copies a
/// string to a scratch buffer of its own when it has escapes, or comes from a reader.
impl<'de> Deserialize<'de> for Secret<str> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_string(Text).map_err(|_| withheld(TEXT))
    }
}

/// Takes bytes, a sequence of numbers under 256, or the bytes of a string.
impl<'de> Deserialize<'de> for Secret<[u8]> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_byte_buf(Bytes).map_err(|_| withheld(BYTES))
    }
}

/// Takes what `T` takes, where that cannot leave copies behind as it grows: text and bytes are read
/// into a `Secret<str>` and a `Secret<[u8]>`. The value is made on the stack; that stretch of stack is
/// overwritten afterwards, as far as it is likely to hold copies.
impl<'de, T: Zeroize + FixedSize + Deserialize<'de>> Deserialize<'de> for Secret<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = burn::after::<T, _>(|| T::deserialize(deserializer).map(Box::new));
        value.map(Self::new).map_err(|_| withheld(type_name::<T>()))
    }
}

const TEXT: &str = "a string";
const BYTES: &str = "bytes";

struct Text;

impl Visitor<'_> for Text {
    type Value = Secret<str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(TEXT)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
        Ok(Secret::from(text))
    }

    fn visit_string<E: Error>(self, text: String) -> Result<Self::Value, E> {
        Ok(Secret::from(text))
    }

    fn visit_bytes<E: Error>(self, bytes: &[u8]) -> Result<Self::Value, E> {
        core::str::from_utf8(bytes).map(Secret::from).map_err(|_| withheld(TEXT))
    }

    fn visit_byte_buf<E: Error>(self, bytes: Vec<u8>) -> Result<Self::Value, E> {
        self.visit_bytes(&Zeroizing::new(bytes))
    }
}

struct Bytes;

impl<'de> Visitor<'de> for Bytes {
    type Value = Secret<[u8]>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(BYTES)
    }

    fn visit_bytes<E: Error>(self, bytes: &[u8]) -> Result<Self::Value, E> {
        Ok(Secret::from(bytes))
    }

    fn visit_byte_buf<E: Error>(self, bytes: Vec<u8>) -> Result<Self::Value, E> {
        Ok(Secret::from(bytes))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
        Ok(Secret::from(text.as_bytes()))
    }

    fn visit_string<E: Error>(self, text: String) -> Result<Self::Value, E> {
        Ok(Secret::from(text.into_bytes()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
        let mut bytes = Growing::new(seq.size_hint());
        while let Some(byte) = seq.next_element()? {
            bytes.push(byte);
        }
        Ok(Secret::from(bytes.0.as_slice()))
    }
}

/// Bytes that wipe what they leave behind when they grow.
struct Growing(Zeroizing<Vec<u8>>);

impl Growing {
    /// A hint from the input is believed up to this, so that it cannot exhaust memory.
    const MOST: usize = 4096;
    const LEAST: usize = 64;

    fn new(hint: Option<usize>) -> Self {
        let capacity = hint.unwrap_or(0).clamp(Self::LEAST, Self::MOST);
        Self(Zeroizing::new(Vec::with_capacity(capacity)))
    }

    fn push(&mut self, byte: u8) {
        if self.0.len() == self.0.capacity() {
            let mut larger = Vec::with_capacity(2 * self.0.capacity());
            larger.extend_from_slice(&self.0);
            self.0 = Zeroizing::new(larger);
        }
        self.0.push(byte);
    }
}
