//! A `SecretBox` shows as a `Secret` does.

use redact_core::redacted;
use secrecy_crate::SecretString;

#[test]
fn a_secret_box_is_hidden() {
    let password = SecretString::from("hunter2");
    assert_eq!(format!("{:?}", redacted(&password)), "[SECRET]");
    assert_eq!(serde_json::to_string(&redacted(&password)).unwrap(), r#""[SECRET]""#);
}
