use core::fmt::{self, Write};

/// Where a mask writes the [form](super::Mask::canonical) of a value: into a keyed hash, and nowhere else.
///
/// The form is plaintext. Only this crate makes one of these, so that nobody who is handed a value and its
/// mask, such as a [`Sink`](crate::Sink), has the form written to a place of his own:
///
/// ```compile_fail,E0308
/// use redact_core::{Mask, mask::Email};
///
/// let mut text = String::new();
/// let _ = Email.canonical("jane.doe@example.com", &mut text); // error: expected `&mut Canonical`
/// ```
pub struct Canonical<'a>(&'a mut dyn Write);

#[cfg(feature = "pseudonym")]
impl<'a> Canonical<'a> {
    pub(crate) fn new(hash: &'a mut dyn Write) -> Self {
        Self(hash)
    }
}

impl Write for Canonical<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.0.write_str(text)
    }
}
