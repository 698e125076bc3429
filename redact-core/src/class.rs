//! What kind of data a value is.
//!
//! The constants are the default taxonomy of data categories of
//! [Fides](https://ethyca.github.io/fideslang/), all of it, with `credential`, `payment` and `business`
//! beside it for what is not about a person. A class of one's own is a constant too.

use core::fmt;

mod taxonomy;

pub use self::taxonomy::*;

/// A kind of data, as a dotted path: `user.contact.email`.
///
/// Classes are constants, so that a typing error does not compile. A class covers the classes that
/// lie below it.
///
/// # Example
///
/// ```
/// use redact_core::{Class, class};
///
/// const LOYALTY_CARD: Class = Class::new("user.account.loyalty_card");
/// assert_eq!(LOYALTY_CARD.path(), "user.account.loyalty_card");
/// assert!(class::USER_ACCOUNT.covers(LOYALTY_CARD));
/// assert!(!class::USER_CONTACT.covers(LOYALTY_CARD));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Class(&'static str);

impl Class {
    /// Makes a class of a dotted path.
    ///
    /// # Panics
    ///
    /// If the path is not made of words of `a-z`, `0-9` and `_` with single dots between them. In a
    /// constant this is a compile error:
    ///
    /// ```compile_fail
    /// const TYPO: redact_core::Class = redact_core::Class::new("user..email");
    /// ```
    #[must_use]
    pub const fn new(path: &'static str) -> Self {
        assert!(
            is_dotted_path(path.as_bytes()),
            "a class is a dotted path of lower-case words, such as `user.contact.email`",
        );
        Self(path)
    }

    /// Makes a class of a dotted path that is not known when the program is compiled, or nothing if it is
    /// none.
    ///
    /// # Example
    ///
    /// ```
    /// use redact_core::{Class, class};
    ///
    /// assert_eq!(Class::parse("user.name"), Some(class::USER_NAME));
    /// assert_eq!(Class::parse("user..name"), None);
    /// ```
    #[must_use]
    pub const fn parse(path: &'static str) -> Option<Self> {
        if is_dotted_path(path.as_bytes()) { Some(Self(path)) } else { None }
    }

    /// Returns the dotted path.
    #[must_use]
    pub const fn path(self) -> &'static str {
        self.0
    }

    /// Says whether `other` is this class or lies below it.
    #[must_use]
    pub fn covers(self, other: Self) -> bool {
        self_and_above(other.0).any(|above| above == self.0)
    }
}

impl fmt::Debug for Class {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Class({})", self.0)
    }
}

impl fmt::Display for Class {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.0)
    }
}

/// A dotted path, the one above it, and so on to its first word.
pub(crate) fn self_and_above(path: &str) -> impl Iterator<Item = &str> {
    core::iter::successors(Some(path), |path| path.rsplit_once('.').map(|(above, _)| above))
}

const fn is_dotted_path(path: &[u8]) -> bool {
    let mut word_is_empty = true;
    let mut i = 0;
    while i < path.len() {
        match path[i] {
            b'.' if word_is_empty => return false,
            b'.' => word_is_empty = true,
            b'a'..=b'z' | b'0'..=b'9' | b'_' => word_is_empty = false,
            _ => return false,
        }
        i += 1;
    }
    !word_is_empty
}
