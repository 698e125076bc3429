//! A name that no rule has.

use std::error::Error;
use std::fmt;

use strsim::osa_distance;

use crate::rule::Rule;

/// Says that a name is neither the id of a rule nor a class that a rule finds, and what may have been meant.
///
/// # Example
///
/// ```
/// let error = redact_scan::Scanner::builder().disable("emial").expect_err("it is misspelt");
/// assert_eq!(error.to_string(), "no rule has the id or the class `emial`: did you mean `email`?");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownName {
    name: String,
    meant: Option<String>,
}

impl UnknownName {
    pub(super) fn new<'r>(name: &str, rules: impl Iterator<Item = &'r Rule>) -> Self {
        let names = rules.flat_map(|rule| [rule.id(), rule.class()]);
        let distance = |known: &&str| osa_distance(name, known);
        let nearest = names.min_by_key(|known| (distance(known), *known));
        let meant = nearest.filter(|known| distance(known) * 3 <= name.len());
        Self { name: name.to_owned(), meant: meant.map(str::to_owned) }
    }

    /// Returns the name that is known and the most like the other, if there is one that is like it.
    #[must_use]
    pub fn meant(&self) -> Option<&str> {
        self.meant.as_deref()
    }
}

impl Error for UnknownName {}

impl fmt::Display for UnknownName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no rule has the id or the class `{}`: ", self.name)?;
        match &self.meant {
            Some(meant) => write!(f, "did you mean `{meant}`?"),
            None => f.write_str("`Scanner::rules` lists those that are on"),
        }
    }
}
