//! A `SecretBox` shows as a `Secret` does.

use redact_core::{redacted, wire};
use secrecy_crate::SecretString;

#[test]
fn a_secret_box_is_hidden() {
    let password = SecretString::from("hunter2");
    assert_eq!(format!("{:?}", redacted(&password)), "[SECRET]");
    assert_eq!(serde_json::to_string(&redacted(&password)).unwrap(), r#""[SECRET]""#);
}

#[test]
fn in_clear_it_is_what_is_in_it() {
    let password = SecretString::from("hunter2");
    assert_eq!(serde_json::to_string(&wire(&password)).unwrap(), r#""hunter2""#);
}
