//! `schemars`: a schema says what is accepted, and that it does not come back.
//!
//! A schema that is asked for what is serialised ([`Contract::Serialize`](schemars::generate::Contract))
//! says what a derived `Serialize` writes: the marker for a secret, and for a sensitive value nothing but
//! that it is masked, since what a mask shows has another shape than the value.

use alloc::borrow::Cow;
use alloc::format;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use zeroize::Zeroize;

use crate::secret::{FixedSize, SECRET};
use crate::{Secret, Sensitive};

/// A string of the format `password`, which is write-only. Where it is serialised: the text `[SECRET]`.
///
/// # Example
///
/// ```
/// use redact_core::Secret;
/// use schemars::{json_schema, schema_for};
///
/// #[derive(schemars::JsonSchema)]
/// struct Login {
///     password: Secret<str>,
/// }
///
/// assert_eq!(
///     schema_for!(Login).get("properties").unwrap()["password"],
///     json_schema!({ "type": "string", "format": "password", "writeOnly": true }),
/// );
/// ```
impl JsonSchema for Secret<str> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "Secret_string".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        secret(generator, |_| json_schema!({ "type": "string", "format": "password" }))
    }
}

/// An array of bytes, or a string for its bytes, which is write-only. Where it is serialised: the text
/// `[SECRET]`.
///
/// # Example
///
/// ```
/// use redact_core::Secret;
/// use schemars::schema_for;
///
/// let schema = schema_for!(Secret<[u8]>);
/// assert_eq!(schema.get("writeOnly"), Some(&true.into()));
/// assert_eq!(schema.get("items").unwrap()["maximum"], 255);
/// ```
impl JsonSchema for Secret<[u8]> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "Secret_bytes".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        secret(generator, |generator| {
            let byte = generator.subschema_for::<u8>();
            json_schema!({ "type": ["array", "string"], "items": byte })
        })
    }
}

/// What `T` accepts, and write-only. Where it is serialised: the text `[SECRET]`.
///
/// # Example
///
/// ```
/// use redact_core::Secret;
/// use schemars::schema_for;
///
/// let schema = schema_for!(Secret<[u8; 32]>);
/// assert_eq!(schema.get("writeOnly"), Some(&true.into()));
/// assert_eq!(schema.get("minItems"), Some(&32.into()));
/// ```
impl<T: Zeroize + FixedSize + JsonSchema> JsonSchema for Secret<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        format!("Secret_{}", T::schema_name()).into()
    }

    fn schema_id() -> Cow<'static, str> {
        format!("redact_core::Secret<{}>", T::schema_id()).into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        secret(generator, SchemaGenerator::subschema_for::<T>)
    }
}

/// What `T` accepts, and write-only: it is accepted in clear and serialised masked. Where it is
/// serialised, the schema says that it is masked, and not of what type.
///
/// A default is told as it is serialised, which is masked. An example is told as it stands in the code.
///
/// # Example
///
/// ```
/// use redact_core::{Sensitive, mask};
/// use schemars::{JsonSchema, json_schema, schema_for};
///
/// #[derive(JsonSchema)]
/// struct Account {
///     email: Sensitive<String, mask::Email>,
/// }
///
/// assert_eq!(
///     schema_for!(Account).get("properties").unwrap()["email"],
///     json_schema!({ "type": "string", "writeOnly": true }),
/// );
/// ```
impl<T: JsonSchema, M> JsonSchema for Sensitive<T, M> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        format!("Sensitive_{}", T::schema_name()).into()
    }

    fn schema_id() -> Cow<'static, str> {
        format!("redact_core::Sensitive<{}>", T::schema_id()).into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        if generator.contract().is_serialize() {
            return json_schema!({ "description": "masked" });
        }
        write_only(generator.subschema_for::<T>())
    }
}

/// The marker where a secret is serialised, and else what it accepts.
fn secret(
    generator: &mut SchemaGenerator,
    accepts: impl FnOnce(&mut SchemaGenerator) -> Schema,
) -> Schema {
    if generator.contract().is_serialize() {
        return json_schema!({ "const": SECRET });
    }
    write_only(accepts(generator))
}

fn write_only(mut schema: Schema) -> Schema {
    schema.insert("writeOnly".into(), true.into());
    schema
}
