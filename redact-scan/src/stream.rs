//! The search of a text that arrives in pieces.

use std::collections::VecDeque;
use std::io::{self, Read};

use crate::finding::Finding;
use crate::scanner::{Pass, Scanner, Window};

/// Finds in a text that arrives in pieces exactly what is found in the whole.
///
/// It holds back what a match could still reach: the greatest length of a match of the rules in question, and
/// a few hundred bytes when nothing is in question. A match is 16 KiB long at most.
///
/// # Example
///
/// ```
/// let scanner = redact_scan::Scanner::new();
/// let mut stream = scanner.stream();
/// let mut found = Vec::new();
/// for piece in ["Authorization: Bea", "rer q7xLm2Zt9Rp4", "Vb8Nc3Wd6Ks1\n"] {
///     found.extend(stream.push(piece.as_bytes()));
/// }
/// found.extend(stream.finish());
/// assert_eq!(found[0].span(), 22..46);
/// ```
pub struct Stream<'s> {
    pass: Pass<'s>,
    held: Vec<u8>,
    /// Where `held` begins in the whole.
    base: usize,
    ready: VecDeque<Finding<'s>>,
}

impl Scanner {
    /// Begins a text that arrives in pieces.
    #[must_use]
    pub fn stream(&self) -> Stream<'_> {
        Stream { pass: Pass::new(self, 0), held: Vec::new(), base: 0, ready: VecDeque::new() }
    }

    /// Calls `each` with what is found in what a reader reads.
    ///
    /// # Errors
    ///
    /// If the reader fails.
    pub fn find_in_reader<'s>(
        &'s self,
        mut reader: impl Read,
        mut each: impl FnMut(Finding<'s>),
    ) -> io::Result<()> {
        let mut stream = self.stream();
        let mut piece = vec![0; PIECE];
        loop {
            match reader.read(&mut piece) {
                Ok(0) => break,
                Ok(length) => stream.push(&piece[..length]).for_each(&mut each),
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
        stream.finish().for_each(each);
        Ok(())
    }
}

impl<'s> Stream<'s> {
    /// Takes the next piece, and hands out what is certain by now.
    pub fn push(&mut self, piece: &[u8]) -> impl Iterator<Item = Finding<'s>> + use<'_, 's> {
        self.held.extend_from_slice(piece);
        if !piece.is_empty() {
            self.advance(false);
        }
        self.ready.drain(..)
    }

    /// Ends the text, and hands out the rest.
    pub fn finish(mut self) -> impl Iterator<Item = Finding<'s>> {
        self.advance(true);
        self.ready.into_iter()
    }

    /// Returns up to where all is known: nothing that is still to be found begins before.
    pub(crate) fn settled(&self) -> usize {
        self.pass.settled().min(self.base + self.held.len())
    }

    fn advance(&mut self, last: bool) {
        let window = Window { text: &self.held, base: self.base, last };
        self.pass.advance(window, &mut self.ready);
        let done = self.pass.held().clamp(self.base, self.base + self.held.len()) - self.base;
        if done >= self.held.len() / 2 {
            self.held.drain(..done);
            self.base += done;
        }
    }
}

const PIECE: usize = 64 * 1024;
