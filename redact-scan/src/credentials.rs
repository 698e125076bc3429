//! What stands beside a name that sounds like a credential.

use crate::placeholder::{is_real, is_secret};

/// Says whether a value is the base64 of `user:password`.
pub(crate) fn is_basic(value: &[u8]) -> bool {
    let Some(decoded) = crate::decode::base64(value) else { return false };
    let Some(colon) = decoded.iter().position(|byte| *byte == b':') else { return false };
    decoded.iter().all(|byte| matches!(byte, b' '..=b'~' | 0x80..))
        && is_secret(&decoded[colon + 1..])
}

/// Says whether a value without quotes can be a password, and not a name or a path in code.
pub(crate) fn is_bare_password(value: &[u8]) -> bool {
    is_secret(value)
        && !value.starts_with(b"/")
        && !value.starts_with(b"./")
        && !names_itself(value)
}

/// Says whether a value can be a password where prose would stand as well: it has a digit or a sign among
/// letters.
pub(crate) fn is_strong_password(value: &[u8]) -> bool {
    let end = value.iter().rposition(|byte| !b".!?:%".contains(byte)).map_or(0, |last| last + 1);
    let letters = value.iter().any(u8::is_ascii_alphabetic);
    let others =
        value[..end].iter().any(|byte| byte.is_ascii_digit() || b"!@#$%^&*+".contains(byte));
    letters && others && !value.windows(2).any(|pair| pair == b"..") && is_bare_password(value)
}

/// A name such as `options.password`.
fn names_itself(value: &[u8]) -> bool {
    let lower = value.to_ascii_lowercase();
    let identifier = |byte: &u8| byte.is_ascii_alphabetic() || matches!(byte, b'_' | b'.' | b'-');
    lower.iter().all(identifier)
        && ["passw", "pwd", "secret"]
            .iter()
            .any(|word| memchr::memmem::find(&lower, word.as_bytes()).is_some())
        && lower.contains(&b'.')
}

/// Says whether a value is a token of three parts of which the first is a JSON object in base64.
pub(crate) fn is_jwt(value: &[u8]) -> bool {
    let head = value.split(|byte| *byte == b'.').next().unwrap_or_default();
    let decoded = crate::decode::base64(&head[..head.len() - head.len() % 4]);
    is_real(value) && decoded.is_some_and(|json| json.starts_with(b"{\""))
}

/// Says whether a value is the JSON of an old API key of Grafana, in base64.
pub(crate) fn is_grafana_key(value: &[u8]) -> bool {
    crate::decode::base64(value).is_some_and(|json| {
        let key = json
            .strip_prefix(b"{\"k\":\"")
            .and_then(|rest| rest.split(|byte| *byte == b'"').next());
        key.is_some_and(|key| key.len() == 32 && is_real(key))
            && memchr::memmem::find(&json, b"\"n\":").is_some()
    })
}
