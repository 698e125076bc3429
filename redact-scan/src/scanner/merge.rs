//! From matches that overlap to findings that do not.

use std::cmp::Reverse;
use std::collections::VecDeque;
use std::ops::Range;

use crate::finding::Finding;
use crate::rule::Rule;

/// A match before it is known what overlaps it.
pub(super) struct Raw<'s> {
    pub(super) rule: &'s Rule,
    pub(super) span: Range<usize>,
}

impl Raw<'_> {
    /// The most severe, then the longest, then the leftmost, then the first of its name.
    fn rank(&self) -> impl Ord + use<'_> {
        let Range { start, end } = self.span;
        (self.rule.severity, end - start, Reverse(start), Reverse(self.rule.id()))
    }
}

/// Matches, and how they are made into findings.
#[derive(Default)]
pub(super) struct Merge<'s> {
    raw: Vec<Raw<'s>>,
}

impl<'s> Merge<'s> {
    pub(super) fn push(&mut self, raw: Raw<'s>) {
        self.raw.push(raw);
    }

    /// Where the first match begins that has not been handed out. They are sorted by then.
    pub(super) fn first(&self) -> Option<usize> {
        self.raw.first().map(|raw| raw.span.start)
    }

    /// Hands out the findings that end at `held` at the latest: none of what is still to come begins before.
    ///
    /// Matches that overlap become one finding. It covers them all, so that nothing of them is left in
    /// clear, and its rule is that of the first in rank.
    pub(super) fn settle(&mut self, held: usize, ready: &mut VecDeque<Finding<'s>>) {
        if self.raw.is_empty() {
            return;
        }
        self.raw.sort_by_key(|raw| (raw.span.start, raw.span.end));
        let mut done = 0;
        while let Some(first) = self.raw.get(done) {
            let mut end = first.span.end;
            let more = self.raw[done..].iter().take_while(|raw| {
                let overlaps = raw.span.start < end;
                end = end.max(if overlaps { raw.span.end } else { end });
                overlaps
            });
            let count = more.count();
            if end > held {
                break;
            }
            let group = &self.raw[done..done + count];
            let best = group.iter().max_by(|a, b| a.rank().cmp(&b.rank()));
            ready.extend(best.map(|best| Finding::new(best.rule, group[0].span.start..end)));
            done += count;
        }
        self.raw.drain(..done);
    }
}
