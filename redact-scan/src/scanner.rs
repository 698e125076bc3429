//! The search.

use std::borrow::Cow;
use std::ops::Range;

use crate::finding::Finding;
use crate::rule::Rule;

mod digits;
mod index;
mod matcher;
mod merge;
mod pass;
mod region;

use self::index::Index;
use self::matcher::Matcher;
use self::merge::merge;
use self::pass::{Pass, Window};

/// A set of rules, ready to search.
///
/// It keeps no state and can be shared between threads.
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
    pub fn find_iter(&self, text: impl AsRef<[u8]>) -> impl Iterator<Item = Finding<'_>> {
        let text = text.as_ref();
        let mut pass = Pass::new(self);
        pass.advance(Window { text, base: 0, last: true });
        merge(&self.matchers, pass.found).into_iter()
    }

    /// Replaces each finding by `[REDACTED:rule-id]`.
    #[must_use]
    pub fn mask<'t>(&self, text: &'t str) -> Cow<'t, str> {
        let mut masked = String::new();
        let mut done = 0;
        for finding in self.find_iter(text) {
            let Range { start, end } = finding.span();
            masked.push_str(&text[done..start]);
            masked.push_str("[REDACTED:");
            masked.push_str(finding.rule().id());
            masked.push(']');
            done = end;
        }
        if done == 0 {
            return Cow::Borrowed(text);
        }
        masked.push_str(&text[done..]);
        Cow::Owned(masked)
    }
}
