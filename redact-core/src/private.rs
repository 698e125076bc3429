//! What the code that `redact-derive` generates calls. No part of the public interface: it changes
//! whenever the macros do.

use core::fmt;

use serde::{Serialize, Serializer};

use crate::debug::DebugSink;
use crate::mask::{Mask, Output};
use crate::serialize::SerdeSink;

pub use core::{fmt::Debug as StdDebug, fmt::Display as StdDisplay};
pub use serde;

pub use crate::mask::{Pseudonym, marked};
pub use crate::maskable::{KeysMasked, KeysShown, Maskable, MaskableMap, masked, masked_map};
pub use crate::redact::{Marker, Redact, Redacted, classed, shown, shown_as_text};
pub use crate::{Class, Fields, Policy, Sink};

/// `Debug::fmt` of a derived type.
pub fn debug<T: Redact + ?Sized>(value: &T, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    value.redact(Policy::ambient(), DebugSink::new(f))
}

/// `Display::fmt` of a derived type.
pub fn display<T: Redact + ?Sized>(value: &T, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    value.redact_display(Policy::ambient(), f)
}

/// `Serialize::serialize` of a derived type.
pub fn serialize<T, S>(value: &T, serializer: S) -> Result<S::Ok, S::Error>
where
    T: Redact + ?Sized,
    S: Serializer,
{
    value.redact(Policy::ambient(), SerdeSink(serializer))
}

/// A field as the shadow of its type serialises it.
pub fn field<'a, T: Redact + ?Sized>(policy: &'a Policy, value: &'a T) -> Redacted<'a, T> {
    Redacted { policy, value }
}

/// A field of a shadow that the user's `skip_serializing_if` may leave out.
pub enum Skippable<T> {
    /// It is left out.
    Skipped,
    /// It is there.
    Kept(T),
}

impl<T> Skippable<T> {
    /// Leaves the field out if `skip` says so.
    pub fn new(skip: bool, value: T) -> Self {
        if skip { Self::Skipped } else { Self::Kept(value) }
    }

    /// The predicate that the shadow gives to serde.
    pub fn is_skipped(&self) -> bool {
        matches!(self, Self::Skipped)
    }
}

impl<T: Serialize> Serialize for Skippable<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Skipped => serializer.serialize_unit(),
            Self::Kept(value) => value.serialize(serializer),
        }
    }
}

/// What a type shows after a mistake in its attributes: nothing. The error is the macro's; this only
/// keeps more errors from following it.
pub fn refuse<S: Sink>(sink: S) -> Result<S::Ok, S::Error> {
    sink.hidden(crate::mask::REDACTED)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marked_changes_the_marker_alone() {
        let shown =
            masked("jane.doe@example.com", &marked("<mail>", crate::mask::Email)).to_string();
        assert_eq!(shown, "j***@***.com");
    }
}
