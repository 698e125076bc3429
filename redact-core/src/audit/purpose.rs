use core::fmt;
use std::error::Error;

use crate::{Class, Policy};

/// What plaintext is wanted for, as a constant: `Purpose::new("refund")`.
///
/// # Example
///
/// ```
/// use redact_core::audit::Purpose;
///
/// const REFUND: Purpose = Purpose::new("refund");
/// assert_eq!(REFUND.text(), "refund");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Purpose(&'static str);

impl Purpose {
    /// Makes a purpose of a text, which a search for it should find.
    ///
    /// # Panics
    ///
    /// If the text is empty or has a control character in it. In a constant this is a compile error:
    ///
    /// ```compile_fail
    /// const NOTHING: redact_core::audit::Purpose = redact_core::audit::Purpose::new("");
    /// ```
    #[must_use]
    pub const fn new(text: &'static str) -> Self {
        assert!(!text.is_empty(), "a purpose says what plaintext is wanted for, such as `refund`");
        let bytes = text.as_bytes();
        let mut i = 0;
        while i < bytes.len() {
            // The controls outside of ASCII, U+0080 to U+009F, begin with this byte in UTF-8.
            let is_late_control = i > 0 && bytes[i - 1] == 0xc2 && bytes[i] < 0xa0;
            assert!(
                !bytes[i].is_ascii_control() && !is_late_control,
                "a purpose is one line of text"
            );
            i += 1;
        }
        Self(text)
    }

    /// Returns the text.
    #[must_use]
    pub const fn text(self) -> &'static str {
        self.0
    }
}

impl fmt::Display for Purpose {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.0)
    }
}

/// Says that the policy asks for a purpose, and the call named none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoPurpose {
    class: Class,
}

impl NoPurpose {
    /// Returns the error if the policy asks for a purpose for that class.
    pub(crate) fn check(class: Class) -> Result<(), Self> {
        if Policy::with_ambient(|policy| policy.asks_for_purpose(class)) {
            return Err(Self { class });
        }
        Ok(())
    }

    /// Returns the class that a purpose is asked for.
    #[must_use]
    pub fn class(&self) -> Class {
        self.class
    }
}

impl fmt::Display for NoPurpose {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "the policy asks what `{}` is exposed for; call `expose_for` with a purpose",
            self.class
        )
    }
}

impl Error for NoPurpose {}

#[cfg(test)]
mod tests {
    use std::panic;

    use super::*;

    #[test]
    fn a_purpose_has_no_control_character() {
        for control in ('\0'..='\u{2ff}').filter(|c| c.is_control()) {
            let text: &'static str = Box::leak(format!("a{control}b").into_boxed_str());
            assert!(panic::catch_unwind(|| Purpose::new(text)).is_err(), "{text:?}");
        }
        assert_eq!(Purpose::new("Rückgabe für £ 5\u{a0}€").text(), "Rückgabe für £ 5\u{a0}€");
    }
}
