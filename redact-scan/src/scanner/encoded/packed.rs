//! Base64 and hex, where characters and bytes do not correspond.

use super::Run;
use crate::decode;

/// How far the text has been looked at.
#[derive(Default)]
pub(super) struct Packed {
    at: usize,
}

impl Packed {
    pub(super) fn next(&mut self, text: &[u8], base: usize, last: bool) -> Option<Run> {
        let mut from = self.at.saturating_sub(base);
        let run = loop {
            let Some((start, end)) = span(text, from) else {
                from = from.max(text.len().saturating_sub(LEAST));
                break None;
            };
            if !last && end + PADDING >= text.len() && end - start < LONGEST {
                from = start;
                break None;
            }
            from = end;
            if let Some(decoded) = unpack(&text[start..end]) {
                let padding =
                    text[end..].iter().take(PADDING).take_while(|byte| **byte == b'=').count();
                break Some(Run { range: start..end + padding, text: decoded, places: Vec::new() });
            }
        };
        self.at = base + from;
        run
    }

    pub(super) fn held(&self) -> usize {
        self.at
    }
}

/// The next run of the alphabet that is long enough. It covers one of the places that are so far apart.
fn span(text: &[u8], mut from: usize) -> Option<(usize, usize)> {
    loop {
        let probe = from + LEAST - 1;
        if !belongs(*text.get(probe)?) {
            from = probe + 1;
            continue;
        }
        let start = from
            + text[from..probe].iter().rposition(|byte| !belongs(*byte)).map_or(0, |at| at + 1);
        let most = &text[probe..text.len().min(start + LONGEST)];
        let end = probe + most.iter().position(|byte| !belongs(*byte)).unwrap_or(most.len());
        if end - start >= LEAST {
            return Some((start, end));
        }
        from = end;
    }
}

/// Decodes a run, or the longest part of it that decodes to text.
fn unpack(run: &[u8]) -> Option<Vec<u8>> {
    decoded(run).or_else(|| {
        let mut parts = run.split(|byte| b"/-_".contains(byte));
        parts.find_map(|part| if part.len() < run.len() { decoded(part) } else { None })
    })
}

fn decoded(run: &[u8]) -> Option<Vec<u8>> {
    if run.len() < LEAST {
        return None;
    }
    let by = if run.iter().all(u8::is_ascii_hexdigit) { decode::hex } else { decode::base64 };
    is_text(&by(&run[..HEAD])?).then_some(())?;
    let whole = by(&run[..run.len() - run.len() % 4])?;
    let odd = whole.iter().filter(|byte| !is_character(**byte)).count();
    (odd * 16 <= whole.len()).then_some(whole)
}

fn is_text(bytes: &[u8]) -> bool {
    bytes.iter().all(|byte| is_character(*byte))
}

fn is_character(byte: u8) -> bool {
    matches!(byte, b' '..=b'~' | b'\n' | b'\r' | b'\t')
}

fn belongs(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'-' | b'_')
}

/// Shorter runs hold nothing that a rule would know.
const LEAST: usize = 24;
/// So many characters tell whether a run can be text.
const HEAD: usize = 16;
const PADDING: usize = 2;
/// A longer run is taken in pieces.
const LONGEST: usize = 16 * 1024;
