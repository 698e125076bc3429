//! A schema says what is accepted, or what is serialised, and tells no value.

use redact_core::{Secret, Sensitive, mask};
use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, Schema, json_schema, schema_for};
use serde::Deserialize;
use serde_json::{Value, json};

#[derive(JsonSchema, Deserialize)]
#[expect(dead_code, reason = "read by the schema alone")]
struct Account {
    /// Where we write to.
    email: Sensitive<String, mask::Email>,
    #[serde(default = "canary")]
    phone: Sensitive<String, mask::Phone>,
    #[schemars(range(max = 150))]
    age: Sensitive<u8>,
    home: Sensitive<Home>,
    password: Secret<str>,
    #[serde(default)]
    token: Secret<str>,
    recovery: Option<Secret<str>>,
    pepper: Secret<[u8]>,
    key: Secret<[u8; 4]>,
}

#[derive(JsonSchema, Deserialize)]
#[expect(dead_code, reason = "read by the schema alone")]
struct Home {
    street: String,
}

fn canary() -> Sensitive<String, mask::Phone> {
    Sensitive::new("canary-7Hq2".to_owned())
}

#[test]
fn what_is_accepted_is_write_only() {
    assert_eq!(
        properties(SchemaSettings::draft2020_12().for_deserialize()),
        json!({
            "email": { "type": "string", "description": "Where we write to.", "writeOnly": true },
            "phone": { "type": "string", "default": "[REDACTED]", "writeOnly": true },
            "age": {
                "type": "integer", "format": "uint8", "minimum": 0, "maximum": 150, "writeOnly": true
            },
            "home": { "$ref": "#/$defs/Home", "writeOnly": true },
            "password": { "type": "string", "format": "password", "writeOnly": true },
            "token": { "type": "string", "format": "password", "writeOnly": true },
            "recovery": { "type": ["string", "null"], "format": "password", "writeOnly": true },
            "pepper": {
                "type": ["array", "string"],
                "items": { "type": "integer", "format": "uint8", "minimum": 0, "maximum": 255 },
                "writeOnly": true,
            },
            "key": {
                "type": "array",
                "items": { "type": "integer", "format": "uint8", "minimum": 0, "maximum": 255 },
                "minItems": 4,
                "maxItems": 4,
                "writeOnly": true,
            },
        })
    );
}

#[test]
fn what_is_serialised_is_the_marker_or_masked() {
    let properties = properties(SchemaSettings::draft2020_12().for_serialize());
    assert_eq!(properties["email"], json!({ "description": "Where we write to." }),);
    assert_eq!(properties["home"], json!({ "description": "masked" }));
    assert_eq!(properties["phone"], json!({ "description": "masked", "default": "[REDACTED]" }));
    for secret in ["password", "token", "pepper", "key"] {
        assert_eq!(properties[secret], json!({ "const": "[SECRET]" }), "{secret}");
    }
}

#[test]
fn a_schema_of_its_own_is_named_after_the_value() {
    assert_eq!(title(&schema_for!(Secret<str>)), "Secret_string");
    assert_eq!(title(&schema_for!(Secret<[u8]>)), "Secret_bytes");
    assert_eq!(title(&schema_for!(Secret<u64>)), "Secret_uint64");
    assert_eq!(title(&schema_for!(Sensitive<Home>)), "Sensitive_Home");
}

#[test]
fn a_value_with_any_schema_is_write_only_too() {
    let mut generator = SchemaSettings::default().into_generator();
    assert_eq!(
        Sensitive::<Value>::json_schema(&mut generator),
        json_schema!({ "writeOnly": true }),
    );
}

fn properties(settings: SchemaSettings) -> Value {
    let schema = settings.into_generator().into_root_schema_for::<Account>();
    schema.get("properties").unwrap().clone()
}

fn title(schema: &Schema) -> &str {
    schema.get("title").unwrap().as_str().unwrap()
}
