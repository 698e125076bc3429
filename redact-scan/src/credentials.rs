//! What stands beside a name that sounds like a credential.

use crate::ngram::{is_uuid, looks_random};
use crate::placeholder::{is_real, is_secret};

/// Says whether a value is the base64 of `user:password`.
pub(crate) fn is_basic(value: &[u8]) -> bool {
    let Some(decoded) = crate::decode::base64(value) else { return false };
    let Some(colon) = decoded.iter().position(|byte| *byte == b':') else { return false };
    decoded.iter().all(|byte| matches!(byte, b' '..=b'~' | 0x80..))
        && is_secret(&decoded[colon + 1..])
}

/// Says whether a value beside the name of a service can be its key: anything with a digit that is not a
/// placeholder, a UUID too.
pub(crate) fn is_keyed(value: &[u8]) -> bool {
    is_real(value) && (is_uuid(value) || looks_random(value))
}
