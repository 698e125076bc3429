//! The search.
//!
//! One pass over the text finds every keyword of every rule. Where one stands, its rules may begin a match: a
//! *region*. A region is searched once, by the pattern of its own rule, which is compiled
//! when it is first needed. Rules of digits have no keyword; runs of digits open regions for them. Runs
//! that look encoded are decoded and searched in turn, to a fixed depth.
//!
//! All of it works on a window of the text, and says what it has to see again. So the search of a stream
//! and that of a whole text are one piece of code.

use std::borrow::Cow;
use std::ops::Range;

use crate::rule::Rule;

mod digits;
mod encoded;
mod findings;
mod index;
mod keywords;
mod matcher;
mod merge;
mod pass;
mod region;

pub use self::findings::Findings;
pub(crate) use self::pass::{Pass, Window};

use self::index::Index;
use self::matcher::Matcher;

/// A set of rules, ready to search.
///
/// It keeps no state, so one scanner serves all threads. Patterns are compiled when a keyword of theirs is
/// first seen: making a scanner costs next to nothing, and the first texts pay for the rules they need.
///
/// # Example
///
/// ```
/// use redact_scan::Scanner;
///
/// let scanner = Scanner::new();
/// let line = "GET /orders?user=ada Authorization: Bearer q7xLm2Zt9Rp4Vb8Nc3Wd6Ks1";
/// assert_eq!(
///     scanner.mask(line),
///     "GET /orders?user=ada Authorization: Bearer [REDACTED:bearer-token]",
/// );
/// ```
pub struct Scanner {
    matchers: Vec<Matcher>,
    index: Index,
}

impl Scanner {
    pub(crate) fn of(rules: impl IntoIterator<Item = Rule>) -> Self {
        let matchers: Vec<Matcher> = rules.into_iter().map(Matcher::new).collect();
        let index = Index::new(&matchers);
        Self { matchers, index }
    }

    /// Iterates over the rules that are on.
    pub fn rules(&self) -> impl Iterator<Item = &Rule> {
        self.matchers.iter().map(Matcher::rule)
    }

    /// Iterates over what is found in a text: sorted, and no finding overlaps another.
    ///
    /// The text is searched piece by piece as the iterator goes on.
    ///
    /// # Example
    ///
    /// ```
    /// let scanner = redact_scan::Scanner::new();
    /// let mut findings = scanner.find_iter("postgres://app:w1llow-Crane-5@db7/shop");
    /// let finding = findings.next().expect("a password stands in it");
    /// assert_eq!((finding.rule().id(), finding.span()), ("url-password", 15..29));
    /// ```
    pub fn find_iter<'t, T: AsRef<[u8]> + ?Sized>(&self, text: &'t T) -> Findings<'_, 't> {
        Findings::new(self, text.as_ref())
    }

    /// Replaces each finding by `[REDACTED:rule-id]`.
    ///
    /// A marker stands for what was there, and can bring together what it stood between. So the result is
    /// searched again, until nothing is found in it. Where something still is after eight rounds, the whole
    /// text is replaced by `[REDACTED]`.
    #[must_use]
    pub fn mask<'t>(&self, text: &'t str) -> Cow<'t, str> {
        let mut masked = Cow::Borrowed(text);
        for _ in 0..MAX_ROUNDS {
            match self.mask_once(&masked) {
                Some(again) => masked = Cow::Owned(again),
                None => return masked,
            }
        }
        Cow::Borrowed("[REDACTED]")
    }

    /// `None` if nothing is found.
    fn mask_once(&self, text: &str) -> Option<String> {
        let mut masked = String::new();
        let mut done = 0;
        for finding in self.find_iter(text) {
            let Range { start, end } = finding.span();
            let start = floor_boundary(text, start).max(done);
            masked.push_str(&text[done..start]);
            masked.push_str(MARKER);
            masked.push_str(finding.rule().id());
            masked.push(']');
            done = ceil_boundary(text, end);
        }
        if done == 0 {
            return None;
        }
        masked.push_str(&text[done..]);
        Some(masked)
    }
}

/// Patterns are about bytes: a finding that splits a character takes all of it.
fn floor_boundary(text: &str, at: usize) -> usize {
    (0..=at).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0)
}

fn ceil_boundary(text: &str, at: usize) -> usize {
    (at..=text.len()).find(|at| text.is_char_boundary(*at)).unwrap_or(text.len())
}

/// How a marker begins.
pub(crate) const MARKER: &str = "[REDACTED:";

/// Two is what ordinary text needs.
pub(crate) const MAX_ROUNDS: usize = 8;
