//! One pass over a text, which may arrive in pieces.

use std::collections::VecDeque;
use std::ops::Range;

use super::Scanner;
use super::digits;
use super::encoded::Progress;
use super::findings::Findings;
use super::index::Index;
use super::matcher::BEFORE;
use super::merge::{Merge, Raw};
use super::region::{Region, Regions, State};
use crate::finding::Finding;
use crate::rule::Rule;

/// A piece of a text, and where it lies in the whole.
#[derive(Clone, Copy)]
pub(crate) struct Window<'t> {
    pub(crate) text: &'t [u8],
    pub(crate) base: usize,
    /// Whether the text ends here.
    pub(crate) last: bool,
}

impl Window<'_> {
    fn end(&self) -> usize {
        self.base + self.text.len()
    }
}

/// What is known of a text so far.
pub(crate) struct Pass<'s> {
    scanner: &'s Scanner,
    depth: usize,
    /// Up to where keywords have been looked for.
    scanned: usize,
    /// From where runs of digits are looked for.
    digits: usize,
    encoded: Progress,
    regions: Regions,
    merge: Merge<'s>,
    done: bool,
}

impl<'s> Pass<'s> {
    pub(crate) fn new(scanner: &'s Scanner, depth: usize) -> Self {
        Self {
            scanner,
            depth,
            scanned: 0,
            digits: 0,
            encoded: Progress::default(),
            regions: Regions::default(),
            merge: Merge::default(),
            done: false,
        }
    }

    /// Goes on with more of the text. A window begins where the last one did, or at [`Pass::held`].
    pub(crate) fn advance(&mut self, window: Window<'_>, ready: &mut VecDeque<Finding<'s>>) {
        self.keywords(window);
        self.digits(window);
        self.encoded(window);
        self.settle(window);
        self.done = window.last;
        let held = if window.last { usize::MAX } else { self.held() };
        self.merge.settle(held, ready);
    }

    pub(super) fn is_done(&self) -> bool {
        self.done
    }

    /// Returns the first place of the text that has to be seen again.
    pub(crate) fn held(&self) -> usize {
        let index = &self.scanner.index;
        let keyword = self.scanned.saturating_sub(index.keywords.longest);
        let unopened = keyword.min(self.digits).saturating_sub(index.lead);
        let region = self.regions.first().unwrap_or(usize::MAX);
        unopened.min(region).saturating_sub(BEFORE + 1).min(self.encoded.held())
    }

    /// Returns the first place of the text that a finding may begin at which has not been handed out.
    pub(crate) fn settled(&self) -> usize {
        self.merge.first().map_or(self.held(), |first| first.min(self.held()))
    }

    /// Opens a region at each keyword.
    fn keywords(&mut self, window: Window<'_>) {
        let keywords = &self.index().keywords;
        let from = self.scanned.max(window.base) - window.base;
        // A keyword is seen whole, and the byte behind it tells whether it is a word.
        let ahead = if window.last { 0 } else { keywords.longest + 1 };
        let to = window.text.len().saturating_sub(ahead).max(from);
        keywords.find(window.text, from, to, |hit| {
            let is_word = is_word(window.text, hit.start..hit.end);
            for &number in hit.owners {
                let near = self.rule(number).near;
                if near > 0 && !is_word {
                    continue;
                }
                let last = if near == 0 { hit.start } else { hit.end + near };
                self.open(number, window.base + hit.start..window.base + last);
            }
        });
        self.scanned = window.base + to;
    }

    /// Opens regions at each run of digits.
    fn digits(&mut self, window: Window<'_>) {
        let index = self.index();
        let Some(least) = index.digits.iter().map(|(least, _)| *least).min() else {
            self.digits = window.end();
            return;
        };
        let mut from = self.digits.max(window.base) - window.base;
        loop {
            let Some(run) = digits::next(window.text, from, least) else {
                from = from.max(window.text.len().saturating_sub(2 * least));
                break;
            };
            let touches =
                run.range.end + 2 > window.text.len() && run.range.len() < digits::LONGEST;
            if touches && !window.last {
                from = run.range.start;
                break;
            }
            from = run.range.end;
            let place = window.base + run.range.start..window.base + run.range.end;
            for (_, rule) in index.digits.iter().filter(|(digits, _)| run.digits >= *digits) {
                self.open(*rule, place.clone());
            }
        }
        self.digits = window.base + from;
    }

    /// Looks into runs of other encodings.
    fn encoded(&mut self, window: Window<'_>) {
        if self.depth == MAX_DEPTH {
            return;
        }
        while let Some(run) = self.encoded.next(window.text, window.base, window.last) {
            for finding in Findings::at_depth(self.scanner, &run.text, self.depth + 1) {
                let span = run.outer(&finding.span());
                self.merge.push(Raw { rule: finding.rule(), span });
            }
        }
    }

    /// Lets matches of a rule begin in a range.
    fn open(&mut self, number: u32, place: Range<usize>) {
        let rule = self.rule(number);
        let first = place.start.saturating_sub(rule.lead);
        let region = Region { rule: number, first, last: place.end };
        self.regions.open(region, apart(rule));
    }

    /// Searches the regions that cannot grow, and the part of the others that cannot change.
    fn settle(&mut self, window: Window<'_>) {
        let unopened = self.scanned.saturating_sub(self.index().keywords.longest).min(self.digits);
        let mut regions = std::mem::take(&mut self.regions);
        regions.settle(|region, state| {
            let rule = self.rule(region.rule);
            let next = unopened.saturating_sub(rule.lead);
            let grows = state == State::Open && next <= region.last.saturating_add(apart(rule));
            let seen = region.last.saturating_add(rule.reach + 1) <= window.end();
            if window.last || !grows && seen {
                self.search(window, *region);
                return true;
            }
            if region.last.saturating_sub(region.first) > LONG {
                let last = region.last.min(window.end().saturating_sub(rule.reach + 1));
                if last > region.first {
                    region.first = self.search(window, Region { last, ..*region });
                }
            }
            false
        });
        self.regions = regions;
    }

    /// Searches a region, and returns where the search would go on.
    fn search(&mut self, window: Window<'_>, region: Region) -> usize {
        let scanner: &'s Scanner = self.scanner;
        let matcher = &scanner.matchers[region.rule as usize];
        let last = region.last.min(window.end()) - window.base;
        let mut first = region.first - window.base;
        while first <= last {
            let Some(hit) = matcher.first(window.text, (first, last)) else {
                first = last + 1;
                break;
            };
            first = hit.end.max(first + 1);
            if let Some(span) = hit.value {
                let span = window.base + span.start..window.base + span.end;
                self.merge.push(Raw { rule: matcher.rule(), span });
            }
        }
        window.base + first
    }

    fn rule(&self, number: u32) -> &'s Rule {
        let scanner: &'s Scanner = self.scanner;
        scanner.matchers[number as usize].rule()
    }

    fn index(&self) -> &'s Index {
        let scanner: &'s Scanner = self.scanner;
        &scanner.index
    }
}

/// How far two places of a rule are apart at least if they are not of one region. The fewer starts a region
/// has, the sooner its search ends; but places that are close together are searched as one, so that no byte
/// is read more than some ten times. Without a greatest length in its pattern, what a match can take depends
/// on where its region ends, so each place is alone.
fn apart(rule: &Rule) -> usize {
    if rule.bounded { rule.reach / 8 } else { 0 }
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

/// How many encodings a value is taken out of.
const MAX_DEPTH: usize = 2;
/// A region that is longer is searched before it has ended, so that a stream need not hold it.
const LONG: usize = 16 * 1024;
