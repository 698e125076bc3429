//! `cargo redact filter`.

use std::collections::BTreeMap;
use std::io::{self, IsTerminal as _, Read, Write};

use redact_scan::{Masker, Scanner};

use crate::cli::{Filter, Outcome};

/// Masks standard input on its way to standard output.
pub(crate) fn filter(options: &Filter) -> Result<Outcome, String> {
    let scanner = Scanner::new();
    let by_line = options.line_buffered || io::stdout().is_terminal();
    let mut out = Output { out: io::stdout().lock(), is_closed: false };
    let counts = run(scanner.masker(), by_line, io::stdin().lock(), &mut out)?;
    if options.summary {
        super::say(&summary(&counts));
    }
    Ok(Outcome::Clean)
}

/// Says how many markers were written for each rule.
fn run<'s>(
    mut masker: Masker<'s>,
    by_line: bool,
    mut input: impl Read,
    out: &mut Output<impl Write>,
) -> Result<BTreeMap<&'s str, usize>, String> {
    let mut piece = vec![0; PIECE];
    let mut text = Vec::new();
    let ended = loop {
        let read = match input.read(&mut piece) {
            Ok(0) => break Ok(()),
            Ok(read) => &piece[..read],
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => break Err(format!("cannot read standard input: {error}")),
        };
        push(&mut masker, by_line, read, &mut text);
        out.write(&text)?;
        text.clear();
        if out.is_closed {
            break Ok(());
        }
    };
    let counts = masker.finish(&mut text);
    out.write(&text)?;
    ended.map(|()| counts)
}

/// What arrives at once is searched as one. On the way to a person, its whole lines are not held back.
fn push(masker: &mut Masker<'_>, by_line: bool, piece: &[u8], out: &mut Vec<u8>) {
    let lines = piece.iter().rposition(|byte| *byte == b'\n').map_or(0, |last| last + 1);
    let (lines, rest) = piece.split_at(if by_line { lines } else { 0 });
    if !lines.is_empty() {
        masker.push(lines, out);
        masker.flush(out);
    }
    masker.push(rest, out);
}

/// A reader that has gone has read enough.
struct Output<W> {
    out: W,
    is_closed: bool,
}

impl<W: Write> Output<W> {
    fn write(&mut self, text: &[u8]) -> Result<(), String> {
        if self.is_closed || text.is_empty() {
            return Ok(());
        }
        match self.out.write_all(text).and_then(|()| self.out.flush()) {
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => self.is_closed = true,
            Err(error) => return Err(format!("cannot write to standard output: {error}")),
            Ok(()) => {}
        }
        Ok(())
    }
}

/// The most frequent first.
fn summary(counts: &BTreeMap<&str, usize>) -> String {
    let mut sorted: Vec<(&&str, &usize)> = counts.iter().collect();
    sorted.sort_by(|one, other| other.1.cmp(one.1));
    let all: usize = counts.values().sum();
    let lines = sorted.iter().map(|(rule, count)| format!("\n{count:>6} {rule}"));
    format!("masked {all}{}", lines.collect::<String>())
}

const PIECE: usize = 64 * 1024;

#[cfg(test)]
mod tests {
    use std::io;

    use redact_scan::Scanner;

    use super::{Output, run, summary};

    /// Hands out one piece for each read.
    struct Pieces(Vec<&'static [u8]>);

    impl io::Read for Pieces {
        fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
            if self.0.is_empty() {
                return Ok(0);
            }
            let piece = self.0.remove(0);
            into[..piece.len()].copy_from_slice(piece);
            Ok(piece.len())
        }
    }

    /// Keeps each write apart.
    struct Writes(Vec<Vec<u8>>);

    impl io::Write for Writes {
        fn write(&mut self, text: &[u8]) -> io::Result<usize> {
            self.0.push(text.to_vec());
            Ok(text.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    /// A pipe that nobody reads from.
    struct Closed;

    impl io::Write for Closed {
        fn write(&mut self, _: &[u8]) -> io::Result<usize> {
            Err(io::ErrorKind::BrokenPipe.into())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn on_a_terminal_each_line_is_handed_out_at_once() {
        let pieces: Vec<&[u8]> =
            vec![b"one\ntwo\nAuthorization: Bea", b"rer q7xLm2Zt9Rp4Vb8Nc3Wd6Ks1\nthree"];
        let scanner = Scanner::new();
        let mut out = Output { out: Writes(Vec::new()), is_closed: false };
        run(scanner.masker(), true, Pieces(pieces), &mut out).unwrap();
        let writes: Vec<&[u8]> = out.out.0.iter().map(Vec::as_slice).collect();
        let expected: [&[u8]; 3] =
            [b"one\ntwo\n", b"Authorization: Bearer [REDACTED:bearer-token]\n", b"three"];
        assert_eq!(writes, expected);
    }

    #[test]
    fn a_key_that_is_written_line_by_line_is_masked_from_where_it_is_one() {
        let pieces: Vec<&[u8]> = vec![
            b"-----BEGIN PRIVATE KEY-----\n",
            b"MC4CAQAwBQYDK2VwBCIEIGd4c2Z2a3FwbGR3bXJ0aGJuY3l6\n",
            b"MC4CAQAwBQYDK2VwBCIEIGd4c2Z2a3FwbGR3bXJ0aGJuY3l7\n",
            b"-----END PRIVATE KEY-----\n",
        ];
        let scanner = Scanner::new();
        let mut out = Output { out: Vec::new(), is_closed: false };
        run(scanner.masker(), true, Pieces(pieces), &mut out).unwrap();
        let seen = String::from_utf8(out.out).unwrap();
        let marker = "[REDACTED:pem-private-key]";
        assert_eq!(seen, format!("-----BEGIN PRIVATE KEY-----\n{marker}{marker}{marker}\n"));
    }

    #[test]
    fn a_closed_pipe_ends_it_quietly() {
        let scanner = Scanner::new();
        let mut out = Output { out: Closed, is_closed: false };
        let input = Pieces(vec![b"one\n", b"two\n"]);
        assert_eq!(run(scanner.masker(), true, input, &mut out).unwrap().len(), 0);
        assert!(out.is_closed);
    }

    #[test]
    fn the_most_frequent_rule_is_told_first() {
        let counts = [("email", 1), ("github-token", 12)].into();
        assert_eq!(summary(&counts), "masked 13\n    12 github-token\n     1 email");
    }
}
