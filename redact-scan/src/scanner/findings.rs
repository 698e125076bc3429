//! The search of a text that is there as a whole.

use std::collections::VecDeque;

use super::{Pass, Scanner, Window};
use crate::finding::Finding;

/// What is found in a text, in order. Made by [`Scanner::find_iter`].
pub struct Findings<'s, 't> {
    pass: Pass<'s>,
    text: &'t [u8],
    seen: usize,
    ready: VecDeque<Finding<'s>>,
}

impl<'s, 't> Findings<'s, 't> {
    pub(super) fn new(scanner: &'s Scanner, text: &'t [u8]) -> Self {
        Self::at_depth(scanner, text, 0)
    }

    /// `depth` is how many encodings the text has been taken out of.
    pub(super) fn at_depth(scanner: &'s Scanner, text: &'t [u8], depth: usize) -> Self {
        Self { pass: Pass::new(scanner, depth), text, seen: 0, ready: VecDeque::new() }
    }
}

impl<'s> Iterator for Findings<'s, '_> {
    type Item = Finding<'s>;

    fn next(&mut self) -> Option<Finding<'s>> {
        while self.ready.is_empty() && !self.pass.is_done() {
            self.seen = self.text.len().min(self.seen + BLOCK);
            let window = Window {
                text: &self.text[..self.seen],
                base: 0,
                last: self.seen == self.text.len(),
            };
            self.pass.advance(window, &mut self.ready);
        }
        self.ready.pop_front()
    }
}

const BLOCK: usize = 64 * 1024;
