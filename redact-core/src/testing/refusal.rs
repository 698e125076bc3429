//! What a type says of a value that it does not take, and what can be learned from that.

use core::cell::Cell;
use core::fmt::{self, Display};
use std::error::Error;

use serde::de::{self, Expected, Unexpected};

/// An error of the type that is being filled.
#[derive(Debug)]
pub(super) struct Refusal {
    pub(super) fault: Fault,
    message: String,
}

/// What the error is about, as far as serde tells.
#[derive(Clone, Copy, Debug)]
pub(super) enum Fault {
    /// A buffered map has no such entry.
    Missing(&'static str),
    /// A text should have been one of these.
    NotOneOf(&'static [&'static str]),
    /// An entry is not known.
    Unknown,
    /// An entry is there twice, by two of its names.
    Duplicate,
    /// A map or a sequence should have been something else.
    NoContainer,
    /// A sequence has too few items.
    Short,
    /// What asked for a map is a struct, which does not tell its fields.
    IsStruct,
    /// Anything else.
    Other,
}

thread_local! {
    /// The last field that was missing. An untagged enum keeps the errors of its variants to itself.
    static MISSING: Cell<Option<&'static str>> = const { Cell::new(None) };
}

impl Refusal {
    pub(super) fn is_struct() -> Self {
        Self {
            fault: Fault::IsStruct,
            message: "a struct that does not tell its fields".to_owned(),
        }
    }

    pub(super) fn exhausted() -> Self {
        de::Error::custom("there are no more canaries that differ from the others")
    }

    /// Forgets what was missing in an earlier value.
    pub(super) fn start() {
        MISSING.set(None);
    }
}

impl de::Error for Refusal {
    fn custom<T: Display>(message: T) -> Self {
        let message = message.to_string();
        let fault = match MISSING.get() {
            Some(field) if message.contains("any variant of untagged enum") => {
                Fault::Missing(field)
            }
            _ => Fault::Other,
        };
        Self { fault, message }
    }

    fn invalid_type(found: Unexpected<'_>, expected: &dyn Expected) -> Self {
        let fault = match found {
            Unexpected::Map | Unexpected::Seq => Fault::NoContainer,
            _ => Fault::Other,
        };
        Self { fault, message: format!("invalid type: {found}, expected {expected}") }
    }

    fn invalid_length(len: usize, expected: &dyn Expected) -> Self {
        let message = format!("invalid length {len}, expected {expected}");
        Self { fault: Fault::Short, message }
    }

    fn missing_field(field: &'static str) -> Self {
        MISSING.set(Some(field));
        Self { fault: Fault::Missing(field), message: format!("missing field `{field}`") }
    }

    fn unknown_variant(variant: &str, expected: &'static [&'static str]) -> Self {
        let message = format!("unknown variant `{variant}`, expected one of {expected:?}");
        Self { fault: Fault::NotOneOf(expected), message }
    }

    fn unknown_field(field: &str, _expected: &'static [&'static str]) -> Self {
        Self { fault: Fault::Unknown, message: format!("unknown field `{field}`") }
    }

    fn duplicate_field(field: &'static str) -> Self {
        Self { fault: Fault::Duplicate, message: format!("duplicate field `{field}`") }
    }
}

impl Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl Error for Refusal {}
