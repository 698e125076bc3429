//! Parts of a line, as one text.

use std::ops::Range;

/// A line without some of its parts.
pub(crate) struct Plain {
    pub(crate) text: String,
    /// Where each run of it begins: in `text`, and in the line.
    runs: Vec<(usize, usize)>,
}

impl Plain {
    pub(super) fn with_capacity(capacity: usize) -> Self {
        Self { text: String::with_capacity(capacity), runs: Vec::new() }
    }

    /// Appends a part that begins at a place of the line.
    pub(super) fn push(&mut self, part: &str, place: usize) {
        self.runs.push((self.text.len(), place));
        self.text.push_str(part);
    }

    /// Where a part of the text is in the line: one piece for each run that it is in.
    pub(super) fn pieces(&self, span: Range<usize>) -> impl Iterator<Item = Range<usize>> {
        let ends = self.runs.iter().skip(1).map(|&(start, _)| start).chain([self.text.len()]);
        self.runs.iter().zip(ends).filter_map(move |(&(start, place), end)| {
            let (from, to) = (span.start.max(start), span.end.min(end));
            (from < to).then(|| place + (from - start)..place + (to - start))
        })
    }
}
