//! What may be replaced in a line of JSON without breaking it.

use std::ops::Range;

/// Says whether a line is taken for JSON, which has no colours.
pub(super) fn is_json(line: &str) -> bool {
    let line = line.trim();
    line.starts_with('{') && line.ends_with('}') && !line.contains('\u{1b}')
}

/// A part of a line that gives way to a marker.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Part {
    pub(super) range: Range<usize>,
    /// Whether the marker needs quotes: it stands for a number, not for some characters of a string.
    pub(super) is_bare: bool,
}

/// The parts of a span that hold a value: characters of strings, in whole escapes, and whole numbers.
/// What holds the line together is in none of them.
pub(super) fn parts(line: &str, span: &Range<usize>) -> Vec<Part> {
    let scalars = Scalars { line: line.as_bytes(), at: 0 };
    let before = |scalar: &Scalar| scalar.range.end <= span.start;
    let overlapping = scalars.skip_while(before).take_while(|scalar| scalar.range.start < span.end);
    overlapping.map(|scalar| scalar.part(line.as_bytes(), span)).collect()
}

/// What is between the quotes of a string, or a number.
struct Scalar {
    range: Range<usize>,
    is_string: bool,
}

impl Scalar {
    fn part(self, line: &[u8], span: &Range<usize>) -> Part {
        if !self.is_string {
            return Part { range: self.range, is_bare: true };
        }
        let mut part = self.range.start..self.range.end;
        let mut at = self.range.start;
        while at < self.range.end {
            let next = (at + char_len(&line[at..])).min(self.range.end);
            if next <= span.start {
                part.start = next;
            }
            if next >= span.end {
                part.end = next;
                break;
            }
            at = next;
        }
        Part { range: part, is_bare: false }
    }
}

/// How many bytes of a string stand for its first character.
fn char_len(string: &[u8]) -> usize {
    match string {
        [b'\\', b'u', ..] => 6,
        [b'\\', ..] => 2,
        _ => 1,
    }
}

struct Scalars<'a> {
    line: &'a [u8],
    at: usize,
}

impl Iterator for Scalars<'_> {
    type Item = Scalar;

    fn next(&mut self) -> Option<Scalar> {
        let is_structure = |byte: &u8| matches!(byte, b'{' | b'}' | b'[' | b']' | b',' | b':');
        let is_between = |byte: &u8| is_structure(byte) || byte.is_ascii_whitespace();
        let rest = &self.line[self.at..];
        let start = self.at + rest.iter().position(|byte| !is_between(byte))?;
        let is_string = self.line[start] == b'"';
        let range = if is_string {
            let mut end = start + 1;
            while end < self.line.len() && self.line[end] != b'"' {
                end += char_len(&self.line[end..]);
            }
            start + 1..end.min(self.line.len())
        } else {
            let rest = &self.line[start..];
            let len = rest.iter().position(|byte| is_between(byte) || *byte == b'"');
            start..start + len.unwrap_or(rest.len())
        };
        self.at = (range.end + usize::from(is_string)).min(self.line.len());
        Some(Scalar { range, is_string })
    }
}
