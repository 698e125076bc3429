//! Parts of a line, as one text.

use std::borrow::Cow;
use std::iter;
use std::ops::Range;

/// A line without some of its parts. Of one part in one piece nothing is copied.
#[derive(Default)]
pub(crate) struct Plain<'l> {
    pub(crate) text: Cow<'l, str>,
    /// Where in the line the text begins.
    place: usize,
    /// Where each further run of it begins: in `text`, and in the line.
    runs: Vec<(usize, usize)>,
}

impl<'l> Plain<'l> {
    /// Appends a part that begins at a place of the line.
    pub(super) fn push(&mut self, part: &'l str, place: usize) {
        if part.is_empty() {
            return;
        }
        if self.text.is_empty() {
            (self.text, self.place) = (Cow::Borrowed(part), place);
            return;
        }
        self.runs.push((self.text.len(), place));
        self.text.to_mut().push_str(part);
    }

    /// Where a part of the text is in the line: one piece for each run that it is in.
    pub(super) fn pieces(&self, span: Range<usize>) -> impl Iterator<Item = Range<usize>> {
        let runs = || iter::once((0, self.place)).chain(self.runs.iter().copied());
        let ends = runs().skip(1).map(|(start, _)| start).chain([self.text.len()]);
        runs().zip(ends).filter_map(move |((start, place), end)| {
            let (from, to) = (span.start.max(start), span.end.min(end));
            (from < to).then(|| place + (from - start)..place + (to - start))
        })
    }
}
