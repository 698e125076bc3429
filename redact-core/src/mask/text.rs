//! What the masks that keep characters have in common.

use core::fmt::{self, Write};

use super::Output;

/// How many characters of a text of `chars` characters may be shown.
pub(super) fn budget(chars: usize) -> usize {
    if chars < 6 { 0 } else { chars / 3 }
}

/// How many characters a text has. Most texts are ASCII, where that is known without counting.
pub(super) fn count(text: &str) -> usize {
    if text.is_ascii() { text.len() } else { text.chars().count() }
}

/// How many characters of a text tell something: what pads it (spaces, zero bytes, line breaks,
/// invisible characters) would only make room to show the rest.
pub(super) fn telling(text: &str) -> usize {
    // Counted in bytes, of which the processor adds up many at once.
    let chunks = text.as_bytes().chunks(usize::from(u8::MAX));
    let counts = chunks.map(|chunk| chunk.iter().map(|b| u8::from(b.is_ascii_graphic())).sum());
    let ascii = counts.map(|count: u8| usize::from(count)).sum();
    if text.is_ascii() {
        return ascii;
    }
    ascii + text.chars().filter(|&c| !c.is_ascii() && is_letter_or_digit(c)).count()
}

/// Says whether a character may be shown: letters and digits of any script, visible ASCII, space.
///
/// All else is left out by default, so that controls, line breaks, bidirectional and zero-width
/// characters, private use and whatever a later Unicode adds stay hidden.
pub(super) fn is_plain(c: char) -> bool {
    matches!(c, ' '..='~') || is_letter_or_digit(c)
}

/// Says whether a character is a letter or a digit of any script that can be seen: the fillers of
/// Hangul are letters to Unicode, and are printed as nothing.
pub(super) fn is_letter_or_digit(c: char) -> bool {
    c.is_alphanumeric() && !matches!(c, '\u{115f}' | '\u{1160}' | '\u{3164}' | '\u{ffa0}')
}

/// The digits of a text in which all else is a separator: how many, and the last four.
pub(super) struct Digits {
    pub(super) count: usize,
    last: u32,
}

impl Digits {
    /// Reads a text, and shows each digit to `each` on the way.
    pub(super) fn read(
        text: &str,
        is_separator: impl Fn(u8) -> bool,
        mut each: impl FnMut(u8),
    ) -> Option<Self> {
        let mut read = Self { count: 0, last: 0 };
        for byte in text.bytes() {
            if byte.is_ascii_digit() {
                each(byte - b'0');
                read.count += 1;
                read.last = read.last << 8 | u32::from(byte);
            } else if !is_separator(byte) {
                return None;
            }
        }
        Some(read)
    }

    /// Writes `stars` stars and the last `digits` digits, at most four, in one piece.
    pub(super) fn write_last(
        &self,
        stars: usize,
        digits: usize,
        out: &mut Output<'_>,
    ) -> fmt::Result {
        let mut text = [b'*'; 8];
        let digits = digits.min(self.count).min(4);
        text[stars..stars + digits].copy_from_slice(&self.last.to_be_bytes()[4 - digits..]);
        out.write_str(str::from_utf8(&text[..stars + digits]).expect("stars and digits are ASCII"))
    }
}
