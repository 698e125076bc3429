//! One pass over a text, which may arrive in pieces.

use std::ops::Range;

use super::Scanner;
use super::digits;
use super::merge::Raw;
use super::region::Region;
use crate::rule::Rule;

/// A piece of a text, and where it lies in the whole.
#[derive(Clone, Copy)]
pub(super) struct Window<'t> {
    pub(super) text: &'t [u8],
    pub(super) base: usize,
    /// Whether the text ends here.
    pub(super) last: bool,
}

/// What is known of a text so far.
pub(super) struct Pass<'s> {
    scanner: &'s Scanner,
    regions: Vec<Region>,
    pub(super) found: Vec<Raw>,
}

impl<'s> Pass<'s> {
    pub(super) fn new(scanner: &'s Scanner) -> Self {
        Self { scanner, regions: Vec::new(), found: Vec::new() }
    }

    pub(super) fn advance(&mut self, window: Window<'_>) {
        let index = &self.scanner.index;
        for hit in index.keywords.find_overlapping_iter(window.text) {
            for &rule in index.owners(hit.pattern().as_usize()) {
                let near = self.scanner.matchers[rule as usize].rule().near;
                if near > 0 && !is_word(window.text, hit.range()) {
                    continue;
                }
                let end = if near == 0 { hit.start() } else { hit.end() + near };
                self.allow(window, rule, hit.start(), end);
            }
        }
        if !index.digits.is_empty() {
            digits::runs(window.text, |run, count| {
                for &(least, rule) in &index.digits {
                    if count >= least {
                        self.allow(window, rule, run.start, run.end);
                    }
                }
            });
        }
        for region in std::mem::take(&mut self.regions) {
            self.search(window, &region);
        }
    }

    fn allow(&mut self, window: Window<'_>, rule: u32, first: usize, last: usize) {
        let Rule { lead, reach, bounded, .. } = *self.scanner.matchers[rule as usize].rule();
        let first = first.saturating_sub(lead);
        let apart = if bounded { reach } else { 0 };
        let known = self.regions.iter().position(|region| region.rule == rule);
        if let Some(known) = known {
            let region = &mut self.regions[known];
            if first <= region.last + apart {
                region.first = region.first.min(first);
                region.last = region.last.max(last);
                return;
            }
            let done = std::mem::replace(region, Region { rule, first, last });
            self.search(window, &done);
        } else {
            self.regions.push(Region { rule, first, last });
        }
    }

    fn search(&mut self, window: Window<'_>, region: &Region) {
        let matcher = &self.scanner.matchers[region.rule as usize];
        let last = region.last.min(window.text.len());
        let mut first = region.first;
        while first <= last {
            let Some(hit) = matcher.first(window.text, (first, last)) else { break };
            first = hit.end;
            if let Some(span) = hit.value {
                self.found.push(Raw { rule: region.rule, span });
            }
        }
    }
}

/// Says whether a keyword near a match is a word: one of up to four bytes is found in too many others
/// (`sin` in `using`), so neither what is before it nor what is after it may be a letter that goes on with
/// the word. In camel case a capital letter starts a new one.
fn is_word(text: &[u8], keyword: Range<usize>) -> bool {
    let joins = |left: Option<&u8>, right: Option<&u8>| match (left, right) {
        (Some(left), Some(right)) if left.is_ascii_alphabetic() && right.is_ascii_alphabetic() => {
            !(left.is_ascii_lowercase() && right.is_ascii_uppercase())
        }
        _ => false,
    };
    let (start, end) = (keyword.start, keyword.end);
    let joins_before = start > 0 && joins(text.get(start - 1), text.get(start));
    keyword.len() > 4 || !joins_before && !joins(text.get(end - 1), text.get(end))
}
