//! Deserialising without repeating the input.

use core::any::type_name;
use core::fmt;

use serde::de::{Deserialize, Deserializer, Error};

/// Deserialises a value with an error that never repeats the input.
///
/// An error of serde names what it found: `invalid type: string "hunter2", expected u32`. Put this
/// before the value, and the error says only what was expected, and the place as far as the format
/// adds it by itself. (`toml` shows the place by quoting the line, in `Display` but not in `message()`:
/// log the latter.) [`Secret`](crate::Secret) and [`Sensitive`](crate::Sensitive) deserialise this
/// way without being told.
///
/// # Errors
///
/// Whenever `T` cannot be deserialised.
///
/// # Example
///
/// ```
/// #[derive(Debug, serde::Deserialize)]
/// struct Login {
///     #[serde(deserialize_with = "redact_core::de::scrubbed")]
///     pin: u16,
/// }
///
/// let error = serde_json::from_str::<Login>(r#"{"pin": "hunter2"}"#).unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     "invalid value, expected u16 (the input is withheld) at line 1 column 18",
/// );
/// ```
pub fn scrubbed<'de, T, D>(deserializer: D) -> Result<T, D::Error>
where
    T: Deserialize<'de>,
    D: Deserializer<'de>,
{
    T::deserialize(deserializer).map_err(|_| withheld(type_name::<T>()))
}

/// The error of a value that was not what was expected.
pub(crate) fn withheld<E: Error>(expected: &str) -> E {
    E::custom(Withheld(expected))
}

/// What is said of such a value, in place of the value.
pub(crate) struct Withheld<'a>(pub(crate) &'a str);

impl fmt::Display for Withheld<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "invalid value, expected {} (the input is withheld)", TypeName(self.0))
    }
}

/// The name of a type without the modules before it, which mean little to whoever reads an error.
pub(crate) struct TypeName<'a>(pub(crate) &'a str);

impl fmt::Display for TypeName<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let is_path = |c: char| c.is_alphanumeric() || c == '_' || c == ':';
        for part in self.0.split_inclusive(|c: char| !is_path(c)) {
            f.write_str(part.rsplit("::").next().unwrap_or(part))?;
        }
        Ok(())
    }
}
