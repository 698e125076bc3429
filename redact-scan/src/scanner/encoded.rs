//! Runs of a text that are written in another encoding: base64, hex, percent, JSON escapes.
//!
//! A run is decoded, and what is found in it is reported where it stands in the outer text: at the
//! characters themselves where each stands for itself (percent, JSON), as the whole run where they do not.

use std::ops::Range;

mod escaped;
mod packed;

use self::escaped::{Escaped, JSON, PERCENT};
use self::packed::Packed;

/// A run, decoded.
pub(super) struct Run {
    /// Where it stands.
    pub(super) range: Range<usize>,
    pub(super) text: Vec<u8>,
    /// By byte of `text`, where it begins in the outer text; one more for the end. Empty if they do not
    /// correspond.
    places: Vec<usize>,
}

impl Run {
    /// Returns where a part of the decoded text stands in the outer one.
    pub(super) fn outer(&self, inner: &Range<usize>) -> Range<usize> {
        match (self.places.get(inner.start), self.places.get(inner.end)) {
            (Some(start), Some(end)) => *start..*end,
            _ => self.range.clone(),
        }
    }
}

/// How far each encoding has been looked for.
#[derive(Default)]
pub(super) struct Progress {
    packed: Packed,
    percent: Escaped,
    json: Escaped,
}

impl Progress {
    /// Returns the next run that is complete, if there is one. `base` is where `text` begins in the whole,
    /// and `last` whether the whole ends with it.
    pub(super) fn next(&mut self, text: &[u8], base: usize, last: bool) -> Option<Run> {
        let run = self
            .packed
            .next(text, base, last)
            .or_else(|| self.percent.next(&PERCENT, text, base, last))
            .or_else(|| self.json.next(&JSON, text, base, last));
        run.map(|run| Run {
            range: run.range.start + base..run.range.end + base,
            places: run.places.into_iter().map(|place| place + base).collect(),
            text: run.text,
        })
    }

    /// Returns the first place that has to be seen again when more of the text is there.
    pub(super) fn held(&self) -> usize {
        self.packed.held().min(self.percent.held()).min(self.json.held())
    }
}
