//! The refusal to be formatted, in words of our own.

use alloc::string::String;
use core::fmt::{self, Debug, Display};

use serde::{Serialize, Serializer};
use zeroize::Zeroize;

use super::SECRET;
use crate::Secret;

/// Nothing implements this, so that the impls below exist for no secret. Where there is an impl whose
/// bound fails, unlike where there is none, the compiler says why in the words of the bound.
#[diagnostic::on_unimplemented(
    message = "a `Secret` refuses to be formatted",
    label = "this would put a secret into text",
    note = "derive `Redact` on the struct that holds it to print `[SECRET]` in its place",
    note = "in the one place that needs the plaintext, `expose_secret()` hands it out"
)]
pub trait Formattable {}

impl<T: Zeroize + Formattable + ?Sized> Debug for Secret<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(SECRET)
    }
}

impl<T: Zeroize + Formattable + ?Sized> Display for Secret<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(SECRET)
    }
}

impl<T: Zeroize + Formattable + ?Sized> Serialize for Secret<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(SECRET)
    }
}

impl<T: Zeroize + ?Sized> Secret<T> {
    /// Is there for its error: that of the method which `Display` would give says less.
    #[doc(hidden)]
    #[must_use]
    #[expect(
        clippy::inherent_to_string_shadow_display,
        reason = "neither of the two can be called"
    )]
    pub fn to_string(&self) -> String
    where
        T: Formattable,
    {
        SECRET.into()
    }
}
