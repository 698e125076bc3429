//! Masks a text that arrives in pieces.
//!
//! A text is masked in rounds, as [`Scanner::mask`] does: a marker can bring together what it stood between. Each
//! round is a stage that reads what the one before it has written. The last stage sleeps: it only holds back
//! what it would need. It wakes when the stage before it has changed something, and another one sleeps after it.

use std::collections::BTreeMap;

use crate::scanner::{MAX_ROUNDS, Scanner};

mod stage;

use self::stage::Stage;

/// Masks a text that arrives in pieces, as [`Scanner::mask`] masks the whole. Made by [`Scanner::masker`].
///
/// Any bytes may arrive. What is not found is handed on as it is, whether it is UTF-8 or not.
///
/// # Limits
///
/// It holds back what a match could still reach, some 100 KiB at most, unless matches overlap without an end.
/// [`flush`](Masker::flush) hands out what is there before it is known how it goes on.
///
/// A text is masked in eight rounds at most; two are what ordinary text needs. Where the eighth still finds
/// something, it is masked, and what its markers bring together is handed on as it is: the rest has been handed
/// out, so that it cannot be hidden whole, as [`Scanner::mask`] does.
///
/// # Example
///
/// ```
/// let scanner = redact_scan::Scanner::new();
/// let mut masker = scanner.masker();
/// let mut masked = Vec::new();
/// for piece in ["Authorization: Bea", "rer q7xLm2Zt9Rp4", "Vb8Nc3Wd6Ks1\n"] {
///     masker.push(piece.as_bytes(), &mut masked);
/// }
/// masker.finish(&mut masked);
/// assert_eq!(masked, b"Authorization: Bearer [REDACTED:bearer-token]\n");
/// ```
pub struct Masker<'s> {
    scanner: &'s Scanner,
    stages: Vec<Stage<'s>>,
    counts: BTreeMap<&'s str, usize>,
}

impl Scanner {
    /// Begins to mask a text that arrives in pieces.
    #[must_use]
    pub fn masker(&self) -> Masker<'_> {
        let mut first = Stage::asleep();
        first.wake(self);
        Masker { scanner: self, stages: vec![first, Stage::asleep()], counts: BTreeMap::new() }
    }
}

impl<'s> Masker<'s> {
    /// Takes the next piece, and appends to `out` what is certain by now.
    pub fn push(&mut self, piece: &[u8], out: &mut Vec<u8>) {
        self.run(piece, Step::Push, out);
    }

    /// Appends to `out` all that has been held back, masked as if the text ended here.
    ///
    /// The text may go on. What is found later in what has been handed out already is masked from here on: the
    /// first half of a value that is cut by a flush may be in clear, and the second is not.
    pub fn flush(&mut self, out: &mut Vec<u8>) {
        self.run(&[], Step::Flush, out);
    }

    /// Ends the text, appends the rest to `out`, and says how many markers were written for each rule.
    pub fn finish(mut self, out: &mut Vec<u8>) -> BTreeMap<&'s str, usize> {
        self.run(&[], Step::Flush, out);
        self.counts
    }

    fn run(&mut self, piece: &[u8], step: Step, out: &mut Vec<u8>) {
        let mut text = piece.to_vec();
        let mut at = 0;
        while let Some(stage) = self.stages.get_mut(at) {
            let mut masked = Vec::with_capacity(text.len());
            stage.push(&text, &mut masked);
            if step == Step::Flush {
                stage.flush(self.scanner, &mut masked);
            }
            let found = stage.take_found();
            if !found.is_empty() {
                self.wake_after(at);
            }
            for rule in found {
                *self.counts.entry(rule.id()).or_default() += 1;
            }
            text = masked;
            at += 1;
        }
        out.extend_from_slice(&text);
    }

    /// Lets the next stage search what the one at `at` has changed.
    fn wake_after(&mut self, at: usize) {
        let is_last = self.stages.len() == at + 2;
        let Some(next) = self.stages.get_mut(at + 1) else { return };
        next.wake(self.scanner);
        if is_last && self.stages.len() < MAX_ROUNDS {
            self.stages.push(Stage::asleep());
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Step {
    Push,
    Flush,
}
