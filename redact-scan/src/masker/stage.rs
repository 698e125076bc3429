//! One round over a text that arrives in pieces.

use std::collections::VecDeque;

use crate::finding::Finding;
use crate::rule::Rule;
use crate::scanner::{MARKER, Scanner};
use crate::stream::Stream;

/// Places are counted from where its stream began.
pub(super) struct Stage<'s> {
    /// `None` while it sleeps.
    stream: Option<Stream<'s>>,
    /// What has been taken, but for what lies far before `released`.
    text: Vec<u8>,
    /// Where `text` begins.
    base: usize,
    /// Up to where the text has been handed out.
    released: usize,
    ready: VecDeque<Finding<'s>>,
    found: Vec<&'s Rule>,
}

impl<'s> Stage<'s> {
    /// It hands everything on, with a delay.
    pub(super) fn asleep() -> Self {
        Self {
            stream: None,
            text: Vec::new(),
            base: 0,
            released: 0,
            ready: VecDeque::new(),
            found: Vec::new(),
        }
    }

    /// Searches from now on, and what has been held back too.
    pub(super) fn wake(&mut self, scanner: &'s Scanner) {
        if self.stream.is_none() {
            self.restart(scanner);
        }
    }

    pub(super) fn push(&mut self, piece: &[u8], out: &mut Vec<u8>) {
        self.text.extend_from_slice(piece);
        let settled = match &mut self.stream {
            Some(stream) => {
                self.ready.extend(stream.push(piece));
                stream.settled()
            }
            None => self.end().saturating_sub(DELAY),
        };
        self.release(settled, out);
        self.forget();
    }

    /// Hands out all, as if the text ended here.
    pub(super) fn flush(&mut self, scanner: &'s Scanner, out: &mut Vec<u8>) {
        let stream = self.stream.take();
        let was_awake = stream.is_some();
        self.ready.extend(stream.into_iter().flat_map(Stream::finish));
        self.release(usize::MAX, out);
        if was_awake {
            self.restart(scanner);
        }
    }

    /// The rules of the markers that have been written since this was asked last.
    pub(super) fn take_found(&mut self) -> Vec<&'s Rule> {
        std::mem::take(&mut self.found)
    }

    /// Begins a stream with what is held back, and before it what has been handed out lately.
    fn restart(&mut self, scanner: &'s Scanner) {
        let from = self.released.saturating_sub(CONTEXT).max(self.base);
        self.text.drain(..from - self.base);
        self.released -= from;
        self.base = 0;
        let mut stream = scanner.stream();
        self.ready = stream.push(&self.text).collect();
        self.stream = Some(stream);
    }

    /// Hands out what lies before `settled`, and markers for what has been found there.
    fn release(&mut self, settled: usize, out: &mut Vec<u8>) {
        let is_end = settled == usize::MAX;
        while let Some(finding) = self.ready.pop_front() {
            if !is_end && finding.span().end + LONGEST_CHARACTER > self.end() {
                self.ready.push_front(finding);
                break;
            }
            self.mask(&finding, out);
        }
        let next = self.ready.front().map_or(settled, |finding| finding.span().start.min(settled));
        // A finding takes the whole of a character that it begins in.
        let next = if is_end { self.end() } else { next.saturating_sub(LONGEST_CHARACTER) };
        self.hand_out(next, out);
    }

    fn mask(&mut self, finding: &Finding<'s>, out: &mut Vec<u8>) {
        let span = finding.span();
        let start = self.base + character(&self.text, span.start - self.base).0;
        let end = self.base + character(&self.text, span.end - self.base).1;
        if end <= self.released {
            return;
        }
        self.hand_out(start, out);
        for part in [MARKER, finding.rule().id(), "]"] {
            out.extend_from_slice(part.as_bytes());
        }
        self.released = end;
        self.found.push(finding.rule());
    }

    fn hand_out(&mut self, to: usize, out: &mut Vec<u8>) {
        if to > self.released {
            out.extend_from_slice(&self.text[self.released - self.base..to - self.base]);
            self.released = to;
        }
    }

    /// Forgets what no later finding can be about.
    fn forget(&mut self) {
        let far = self.released.saturating_sub(CONTEXT).saturating_sub(self.base);
        if far > CONTEXT {
            self.text.drain(..far);
            self.base += far;
        }
    }

    fn end(&self) -> usize {
        self.base + self.text.len()
    }
}

/// Where the character begins and ends that a place lies in; twice the place, if it lies between two.
fn character(text: &[u8], at: usize) -> (usize, usize) {
    let begins = (1..LONGEST_CHARACTER).filter_map(|back| at.checked_sub(back));
    let mut around = begins.filter_map(|start| {
        let end = text.len().min(start + LONGEST_CHARACTER);
        let first = text[start..end].utf8_chunks().next()?.valid().chars().next()?;
        (start + first.len_utf8() > at).then(|| (start, start + first.len_utf8()))
    });
    around.next().unwrap_or((at, at))
}

/// How many bytes of a text that has been handed out are searched again with what follows: as many as a match
/// is long, and as many again, so that it begins where it would in the whole.
const CONTEXT: usize = 32 * 1024;
/// How many bytes a stage that sleeps holds back.
const DELAY: usize = 32 * 1024;
/// In UTF-8.
const LONGEST_CHARACTER: usize = 4;
