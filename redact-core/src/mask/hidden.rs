use core::fmt;

use super::{Mask, Output};

/// Shows nothing of any value: `[REDACTED]`.
///
/// A bare `#[redact]` hides the whole field; this mask, like every other, works on the items of a
/// container, so that `None` stays `None`.
///
/// # Example
///
/// ```
/// use redact_core::{mask, masked};
///
/// assert_eq!(masked("hunter2", mask::Hidden).to_string(), "[REDACTED]");
/// assert_eq!(masked(&None::<String>, mask::Hidden).to_string(), "None");
/// ```
#[derive(Clone, Copy, Debug, Default)]
pub struct Hidden;

impl<T: ?Sized> Mask<T> for Hidden {
    fn mask(&self, _value: &T, out: &mut Output<'_>) -> fmt::Result {
        out.hide()
    }
}
