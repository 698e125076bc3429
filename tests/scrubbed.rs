//! The error of `redact::de::scrubbed` never repeats the input.

use std::collections::BTreeMap;
use std::fmt::Debug;

use redact::de;
use serde::Deserialize;
use serde::de::DeserializeOwned;

/// Has a value that is not what it should be.
#[derive(Debug, Deserialize)]
#[serde(bound = "T: DeserializeOwned")]
struct Field<T> {
    #[serde(deserialize_with = "de::scrubbed")]
    #[allow(dead_code, reason = "reading it fails")]
    value: T,
}

#[derive(Debug, Deserialize)]
#[allow(dead_code, reason = "reading them fails")]
enum Role {
    Admin,
    Guest { since: u32 },
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(dead_code, reason = "reading it fails")]
struct Nested {
    role: Role,
    inner: Option<Box<Nested>>,
}

/// The message for a value in JSON, and in TOML if it has such a value.
#[track_caller]
fn assert_withheld<T: Debug + DeserializeOwned>(
    json: &str,
    toml: &str,
    expected: &str,
    column: usize,
) {
    let said = format!("invalid value, expected {expected} (the input is withheld)");
    let error = serde_json::from_str::<Field<T>>(&format!(r#"{{"value":{json}}}"#)).unwrap_err();
    assert_eq!(error.to_string(), format!("{said} at line 1 column {column}"));
    let value: serde_json::Value = serde_json::from_str(json).unwrap();
    let error = serde_json::from_value::<Field<T>>(serde_json::json!({ "value": value }));
    assert_eq!(error.unwrap_err().to_string(), said);
    let error = toml::from_str::<Field<T>>(&format!("value = {toml}")).unwrap_err();
    assert_eq!(error.message(), said);
}

#[test]
fn of_a_text() {
    assert_withheld::<u16>(r#""hunter2""#, r#""hunter2""#, "u16", 19);
    assert_withheld::<bool>(r#""hunter2""#, "'hunter2'", "bool", 19);
    assert_withheld::<char>(r#""hunter2""#, r#""hunter2""#, "char", 19);
}

#[test]
fn of_a_number() {
    assert_withheld::<u8>("123456", "123456", "u8", 16);
    assert_withheld::<u32>("-4929", "-4929", "u32", 15);
    assert_withheld::<i64>("49.29", "49.29", "i64", 15);
    assert_withheld::<String>("4929", "4929", "String", 14);
}

#[test]
fn of_a_truth() {
    assert_withheld::<String>("true", "true", "String", 14);
}

#[test]
fn of_a_variant() {
    assert_withheld::<Role>(r#""hunter2""#, r#""hunter2""#, "Role", 19);
    assert_withheld::<Role>(
        r#"{"Guest":{"since":"hunter2"}}"#,
        r#"{ Guest = { since = "hunter2" } }"#,
        "Role",
        38,
    );
}

#[test]
fn of_what_is_deep_inside() {
    assert_withheld::<Nested>(
        r#"{"role":"Admin","inner":{"role":"hunter2"}}"#,
        r#"{ role = "Admin", inner = { role = "hunter2" } }"#,
        "Nested",
        53,
    );
    assert_withheld::<Vec<Option<u32>>>(
        r#"[1,2,"hunter2"]"#,
        r#"[1, 2, "hunter2"]"#,
        "Vec<Option<u32>>",
        25,
    );
}

#[test]
fn of_names_that_are_data() {
    // serde would tell the unknown field and the key.
    assert_withheld::<Nested>(r#"{"hunter2":1}"#, "{ hunter2 = 1 }", "Nested", 19);
    assert_withheld::<BTreeMap<String, u32>>(
        r#"{"hunter2":"hunter3"}"#,
        r#"{ hunter2 = "hunter3" }"#,
        "BTreeMap<String, u32>",
        31,
    );
}

#[test]
fn a_format_may_quote_its_input_by_itself() {
    let error = toml::from_str::<Field<u16>>("value = 'hunter2'").unwrap_err();
    assert!(!error.message().contains("hunter2"));
    // The place, as `toml` shows it: the promise is for the message.
    assert!(error.to_string().contains("1 | value = 'hunter2'"));
}

#[test]
fn what_is_right_is_read() {
    let field: Field<u32> = serde_json::from_str(r#"{"value":7}"#).unwrap();
    assert_eq!(field.value, 7);
    let field: Field<Vec<String>> = toml::from_str(r#"value = ["a", "b"]"#).unwrap();
    assert_eq!(field.value, ["a", "b"]);
}
