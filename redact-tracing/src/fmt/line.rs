//! A line with what is found in it masked.

use std::ops::Range;

use redact_scan::{Rule, Scanner};

use super::plain::Plain;
use super::{ansi, json};

/// A line that something was found in.
pub(crate) struct Masked<'s> {
    pub(crate) text: String,
    /// The rules that found it, one for each finding.
    pub(crate) rules: Vec<&'s Rule>,
}

/// A rule, and where in a text it has found something: in whole characters.
pub(crate) type Found<'s> = (&'s Rule, Range<usize>);

/// Masks a line, if there is something to mask.
pub(crate) fn mask<'s>(scanner: &'s Scanner, line: &str) -> Option<Masked<'s>> {
    mask_part(scanner, line, ansi::strip)
}

/// Masks what is found in a part of a line, which `part` takes out of it; in all of it, if that is `None`.
///
/// A marker stands for what was there, and can bring together what it stood between. So the line is searched
/// again, as [`Scanner::mask`] does, until nothing is found in it.
pub(crate) fn mask_part<'s>(
    scanner: &'s Scanner,
    line: &str,
    part: impl Fn(&str) -> Option<Plain<'_>>,
) -> Option<Masked<'s>> {
    let mut masked = mask_once(scanner, line, &part)?;
    for _ in 1..MOST_ROUNDS {
        let Some(again) = mask_once(scanner, &masked.text, &part) else { return Some(masked) };
        masked.text = again.text;
        masked.rules.extend(again.rules);
    }
    masked.text = nothing_of(line);
    Some(masked)
}

/// Two is what ordinary text needs.
const MOST_ROUNDS: usize = 8;

fn mask_once<'s>(
    scanner: &'s Scanner,
    line: &str,
    part: impl Fn(&str) -> Option<Plain<'_>>,
) -> Option<Masked<'s>> {
    let plain = part(line);
    let found = find(scanner, plain.as_ref().map_or(line, |plain| &plain.text));
    (!found.is_empty()).then(|| Masked {
        text: replace(line, plain.as_ref(), &found),
        rules: found.into_iter().map(|(rule, _)| rule).collect(),
    })
}

/// What is written of a line in which something is found however often it is masked.
fn nothing_of(line: &str) -> String {
    let end = &line[line.trim_end().len()..];
    let hidden = if json::is_json(line) { "{\"message\":\"[REDACTED]\"}" } else { "[REDACTED]" };
    [hidden, end].concat()
}

/// What is found in a text.
pub(crate) fn find<'s>(scanner: &'s Scanner, text: &str) -> Vec<Found<'s>> {
    scanner.find_iter(text).map(|f| (f.rule(), in_characters(text, f.span()))).collect()
}

/// A line without what was found in it, or in what is plain of it.
pub(crate) fn replace(line: &str, plain: Option<&Plain<'_>>, found: &[Found<'_>]) -> String {
    let mut masked = Writer { line, text: String::with_capacity(line.len()), done: 0 };
    let is_json = json::is_json(line);
    for (rule, span) in found {
        let pieces = match plain {
            Some(plain) => plain.pieces(span.clone()).collect(),
            None => vec![span.clone()],
        };
        if is_json {
            for piece in &pieces {
                masked.in_json(rule, piece);
            }
        } else {
            masked.in_text(rule, pieces);
        }
    }
    masked.end()
}

/// A span of bytes, widened to whole characters.
fn in_characters(text: &str, span: Range<usize>) -> Range<usize> {
    let is_boundary = |at: &usize| text.is_char_boundary(*at);
    let start = (0..=span.start).rev().find(is_boundary).unwrap_or_default();
    let end = (span.end..text.len()).find(is_boundary).unwrap_or(text.len());
    start..end
}

/// What stands in the place of what a rule has found.
pub(crate) fn marker(rule: &Rule) -> String {
    format!("[REDACTED:{}]", rule.id())
}

struct Writer<'l> {
    line: &'l str,
    text: String,
    done: usize,
}

impl Writer<'_> {
    /// Writes what stands before a part, and a text in its place. What is done is not done again.
    fn replace(&mut self, part: Range<usize>, text: &str) {
        if part.end <= self.done {
            return;
        }
        self.text.push_str(self.line.get(self.done..part.start).unwrap_or_default());
        self.text.push_str(text);
        self.done = part.end;
    }

    /// The first piece gives way to the marker, and the others to nothing.
    fn in_text(&mut self, rule: &Rule, pieces: Vec<Range<usize>>) {
        let mut marker = marker(rule);
        for piece in pieces {
            self.replace(piece, &marker);
            marker.clear();
        }
    }

    fn in_json(&mut self, rule: &Rule, span: &Range<usize>) {
        for part in json::parts(self.line, span) {
            let marker = marker(rule);
            let marker = if part.is_bare { format!("\"{marker}\"") } else { marker };
            self.replace(part.range, &marker);
        }
    }

    fn end(mut self) -> String {
        self.text.push_str(self.line.get(self.done..).unwrap_or_default());
        self.text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Found by a fuzzer: the marker of the first number says of the second what it is.
    #[test]
    fn what_a_marker_stands_near_is_masked_too() {
        let line = r#"{"message":"vat: IT07280810925","field":"partita 09614370149"}"#;
        let scanner = Scanner::new();
        let masked = mask(&scanner, line).unwrap();
        let again = mask(&scanner, &masked.text);
        assert!(again.is_none(), "{}", masked.text);
    }

    #[test]
    fn nothing_is_written_of_what_cannot_be_masked() {
        assert_eq!(nothing_of("sent\n"), "[REDACTED]\n");
        assert_eq!(nothing_of("{\"a\":1}\n"), "{\"message\":\"[REDACTED]\"}\n");
    }
}
