//! From matches that overlap to findings that do not.

use std::ops::Range;

use super::matcher::Matcher;
use crate::finding::Finding;

/// A match before it is known what overlaps it.
pub(super) struct Raw {
    pub(super) rule: u32,
    pub(super) span: Range<usize>,
}

/// Makes one finding of matches that overlap: it covers them all, so that nothing of them is left in
/// clear, and its rule is that of the most severe, then the longest, then the leftmost.
pub(super) fn merge(matchers: &[Matcher], mut found: Vec<Raw>) -> Vec<Finding<'_>> {
    let rule = |raw: &Raw| matchers[raw.rule as usize].rule();
    let rank = |raw: &Raw| (rule(raw).severity, raw.span.len(), std::cmp::Reverse(raw.span.start));
    found.sort_by_key(|raw| (raw.span.start, raw.span.end, raw.rule));
    let mut findings = Vec::new();
    let mut rest = found.into_iter();
    let mut current = rest.next();
    while let Some(mut best) = current.take() {
        let mut span = best.span.clone();
        for next in rest.by_ref() {
            if next.span.start >= span.end {
                current = Some(next);
                break;
            }
            span.end = span.end.max(next.span.end);
            if rank(&next) > rank(&best) {
                best = next;
            }
        }
        findings.push(Finding::new(rule(&best), span));
    }
    findings
}
