//! What a search finds.

use std::fmt;
use std::ops::Range;

use crate::rule::Rule;

/// A place in a text that holds what should not be there.
///
/// It knows where, and not what: neither `Debug` nor `Display` shows any of the text.
#[derive(Clone, PartialEq, Eq)]
pub struct Finding<'r> {
    rule: &'r Rule,
    span: Range<usize>,
}

impl<'r> Finding<'r> {
    pub(crate) fn new(rule: &'r Rule, span: Range<usize>) -> Self {
        Self { rule, span }
    }

    /// Returns the rule that found it.
    #[must_use]
    pub fn rule(&self) -> &'r Rule {
        self.rule
    }

    /// Returns where it is, in bytes from the beginning of the text.
    #[must_use]
    pub fn span(&self) -> Range<usize> {
        self.span.clone()
    }
}

/// `github-token at 10..50`
impl fmt::Display for Finding<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} at {:?}", self.rule.id(), self.span)
    }
}

impl fmt::Debug for Finding<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Finding({self})")
    }
}
