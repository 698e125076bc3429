//! The refusal to be formatted, in words of our own.

use core::fmt::{self, Debug, Display};

use super::Clear;
use crate::mask::REDACTED;

/// Nothing implements this, so that the impls below exist for no value: see the refusal of a
/// [`Secret`](crate::Secret).
#[diagnostic::on_unimplemented(
    message = "what is in clear refuses to be formatted",
    label = "this would put it into text",
    note = "hand it to a serialiser; to log the value, format the value itself, which shows it as decided"
)]
pub trait Formattable {}

impl<T: Formattable + ?Sized> Debug for Clear<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(REDACTED)
    }
}

impl<T: Formattable + ?Sized> Display for Clear<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(REDACTED)
    }
}
