//! Deserialising a secret never repeats the input.

use redact_core::Secret;
use serde::Deserialize;
use serde::de::value::{BytesDeserializer, Error, SeqDeserializer, StrDeserializer};

fn json<T>(input: &str) -> Result<Secret<T>, String>
where
    T: redact_core::Zeroize + ?Sized,
    Secret<T>: for<'de> Deserialize<'de>,
{
    serde_json::from_str(input).map_err(|error| error.to_string())
}

fn refused<T>(input: &str) -> String
where
    T: redact_core::Zeroize + ?Sized,
    Secret<T>: for<'de> Deserialize<'de>,
{
    json::<T>(input).err().expect("this input is of another type")
}

#[test]
fn text_comes_from_a_string() {
    assert_eq!(json::<str>(r#""hunter2""#).unwrap().expose_secret(), "hunter2");
    assert_eq!(json::<str>(r#""hunter\u0032""#).unwrap().expose_secret(), "hunter2");
}

#[test]
fn text_comes_from_bytes() {
    let bytes = BytesDeserializer::<Error>::new(b"hunter2");
    assert_eq!(Secret::<str>::deserialize(bytes).unwrap().expose_secret(), "hunter2");
    let error =
        Secret::<str>::deserialize(BytesDeserializer::<Error>::new(b"p\xe2te")).err().unwrap();
    assert_eq!(error.to_string(), "invalid value, expected a string (the input is withheld)");
}

#[test]
fn bytes_come_from_numbers_bytes_and_strings() {
    assert_eq!(json::<[u8]>("[104, 105]").unwrap().expose_secret(), b"hi");
    assert_eq!(json::<[u8]>(r#""hi""#).unwrap().expose_secret(), b"hi");
    let bytes = BytesDeserializer::<Error>::new(b"hi");
    assert_eq!(Secret::<[u8]>::deserialize(bytes).unwrap().expose_secret(), b"hi");
    let text = StrDeserializer::<Error>::new("hi");
    assert_eq!(Secret::<[u8]>::deserialize(text).unwrap().expose_secret(), b"hi");
}

#[test]
fn bytes_may_be_more_than_a_hint_is_believed() {
    let input: Vec<u8> = (0..10_000_u32).map(|n| n.to_le_bytes()[0]).collect();
    let seq = SeqDeserializer::<_, Error>::new(input.iter().copied());
    assert_eq!(Secret::<[u8]>::deserialize(seq).unwrap().expose_secret(), input);
    let json: Secret<[u8]> = json(&serde_json::to_string(&input).unwrap()).unwrap();
    assert_eq!(json.expose_secret(), input);
}

#[test]
fn a_key_comes_from_what_its_type_takes() {
    assert_eq!(json::<[u8; 2]>("[104, 105]").unwrap().expose_secret(), b"hi");
    assert_eq!(json::<u16>("4711").unwrap().expose_secret(), &4711);
}

#[test]
fn errors_say_what_was_expected_and_nothing_else() {
    let numbers = refused::<str>("4711");
    assert_eq!(numbers, "invalid value, expected a string (the input is withheld)");
    assert_eq!(refused::<str>(r#"{"hunter2": 1}"#), numbers);
    assert_eq!(
        refused::<[u8]>("[1, 4711]"),
        "invalid value, expected bytes (the input is withheld)"
    );
    assert_eq!(refused::<[u8]>(r#"[1, "hunter2"]"#), refused::<[u8]>("4711"));
    assert_eq!(
        refused::<u16>(r#""hunter2""#),
        "invalid value, expected u16 (the input is withheld)"
    );
    let array = refused::<[u8; 2]>("[1, 2, 3]");
    assert_eq!(array, "invalid value, expected [u8; 2] (the input is withheld)");
}

#[test]
fn a_field_that_is_a_secret_needs_no_attribute() {
    #[derive(Deserialize)]
    struct Login {
        password: Secret<str>,
    }
    let login: Login = serde_json::from_str(r#"{"password": "hunter2"}"#).unwrap();
    assert_eq!(login.password.expose_secret(), "hunter2");
    let error = serde_json::from_str::<Login>(r#"{"password": 4711}"#).err().unwrap();
    assert_eq!(
        error.to_string(),
        "invalid value, expected a string (the input is withheld) at line 1 column 18",
    );
}
