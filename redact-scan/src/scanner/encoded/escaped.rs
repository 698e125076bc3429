//! Percent encoding and JSON escapes, where most characters stand for themselves.

use std::ops::Range;

use memchr::memchr;

use super::Run;

/// What an encoding looks like.
pub(super) struct Form {
    /// What every escape begins with.
    sign: u8,
    /// Whether a byte can stand in a run.
    belongs: fn(u8) -> bool,
    /// What the escape at the beginning of a text stands for, and how many bytes it takes.
    escape: fn(&[u8]) -> Option<(char, usize)>,
}

pub(super) const PERCENT: Form = Form { sign: b'%', belongs: is_of_url, escape: percent };
pub(super) const JSON: Form = Form { sign: b'\\', belongs: is_of_string, escape: json };

/// How far the text has been looked at.
#[derive(Default)]
pub(super) struct Escaped {
    /// Where the last run ended.
    bound: usize,
    /// Where the next escape is looked for.
    at: usize,
}

impl Escaped {
    pub(super) fn next(
        &mut self,
        form: &Form,
        text: &[u8],
        base: usize,
        last: bool,
    ) -> Option<Run> {
        let mut at = self.at.saturating_sub(base);
        let run = loop {
            let Some(skip) = memchr(form.sign, &text[at.min(text.len())..]) else {
                at = text.len();
                break None;
            };
            at += skip;
            if !last && at + LONGEST_ESCAPE > text.len() {
                break None;
            }
            if (form.escape)(&text[at..]).is_none() {
                at += 1;
                continue;
            }
            let range = form.around(text, at, self.bound.saturating_sub(base));
            if !last && range.end + LONGEST_ESCAPE > text.len() && range.len() < LONGEST {
                break None;
            }
            at = range.end;
            self.bound = base + range.end;
            break Some(form.decode(text, range));
        };
        self.at = base + at;
        run
    }

    pub(super) fn held(&self) -> usize {
        self.at.saturating_sub(BACK).max(self.bound)
    }
}

impl Form {
    /// The run around an escape.
    fn around(&self, text: &[u8], at: usize, bound: usize) -> Range<usize> {
        let bound = bound.max(at.saturating_sub(BACK)).min(at);
        let before = text[bound..at].iter().rposition(|byte| !(self.belongs)(*byte));
        let start = before.map_or(bound, |before| bound + before + 1);
        let mut end = at;
        while end < text.len() && end - start < LONGEST {
            match self.unit(&text[end..]) {
                Some((_, length)) => end += length,
                None => break,
            }
        }
        start..end
    }

    fn decode(&self, text: &[u8], range: Range<usize>) -> Run {
        let mut run = Run { range: range.clone(), text: Vec::new(), places: Vec::new() };
        let mut at = range.start;
        while at < range.end {
            let Some((unit, length)) = self.unit(&text[at..]) else { break };
            let mut buffer = [0; 4];
            let bytes = match unit {
                Unit::Escape(character) => character.encode_utf8(&mut buffer).as_bytes(),
                Unit::Byte(byte) => {
                    buffer[0] = byte;
                    &buffer[..1]
                }
            };
            run.text.extend_from_slice(bytes);
            run.places.extend(bytes.iter().map(|_| at));
            at += length;
        }
        run.places.push(at);
        run
    }

    /// The escape or the byte at the beginning, if it belongs to a run.
    fn unit(&self, rest: &[u8]) -> Option<(Unit, usize)> {
        if let Some((character, length)) = (self.escape)(rest) {
            return Some((Unit::Escape(character), length));
        }
        let byte = *rest.first()?;
        (self.belongs)(byte).then_some((Unit::Byte(byte), 1))
    }
}

enum Unit {
    Escape(char),
    Byte(u8),
}

/// The first byte of a longer character has another escape behind it: `%DB_PASSWORD%` is none.
fn percent(rest: &[u8]) -> Option<(char, usize)> {
    let [b'%', high, low, behind @ ..] = rest else { return None };
    let code = char::from(*high).to_digit(16)? * 16 + char::from(*low).to_digit(16)?;
    let is_alone = code >= 0xc0 && behind.first() != Some(&b'%');
    if is_alone { None } else { Some((char::from(u8::try_from(code).ok()?), 3)) }
}

fn json(rest: &[u8]) -> Option<(char, usize)> {
    let character = match rest {
        [b'\\', b'n', ..] => '\n',
        [b'\\', b'r', ..] => '\r',
        [b'\\', b't', ..] => '\t',
        [b'\\', b'"', ..] => '"',
        [b'\\', b'\\', ..] => '\\',
        [b'\\', b'/', ..] => '/',
        [b'\\', b'u', digits @ ..] => {
            let digits = std::str::from_utf8(digits.get(..4)?).ok()?;
            let code = u32::from_str_radix(digits, 16).ok()?;
            return Some((char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER), 6));
        }
        _ => return None,
    };
    Some((character, 2))
}

fn is_of_url(byte: u8) -> bool {
    byte.is_ascii_graphic() && !b"\"'<>\\^`{|}".contains(&byte)
}

fn is_of_string(byte: u8) -> bool {
    !matches!(byte, b'"' | b'\n')
}

/// How far before its first escape a run begins at most.
const BACK: usize = 512;
const LONGEST_ESCAPE: usize = 6;
/// A longer run is taken in pieces.
const LONGEST: usize = 16 * 1024;
