//! What the masks that keep characters have in common.

use core::fmt::{self, Write};

#[cfg(feature = "pseudonym")]
use unicode_normalization::char::{canonical_combining_class, decompose_canonical};
#[cfg(feature = "pseudonym")]
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

use super::Output;

/// How many characters of a text of `chars` characters may be shown.
pub(super) fn budget(chars: usize) -> usize {
    if chars < 6 { 0 } else { chars / 3 }
}

/// Says whether that many characters of a text may be shown, not counting what pads it (spaces, zero
/// bytes, line breaks, invisible characters), which would only make room to show the rest.
pub(super) fn may_show(shown: usize, text: &str) -> bool {
    let needed = shown.saturating_mul(3).max(6);
    shown > 0
        && needed <= text.len()
        && (has_graphic(needed, text.as_bytes()) || has_telling(needed, text))
}

/// Says whether that many bytes are visible ASCII. Counted by the block, of which the processor adds up
/// all bytes at once.
fn has_graphic(needed: usize, bytes: &[u8]) -> bool {
    let is_graphic = |byte: &u8| u8::from(byte.is_ascii_graphic());
    let (blocks, rest) = bytes.as_chunks::<8>();
    let mut counted = 0;
    for block in blocks {
        counted += usize::from(block.iter().map(is_graphic).sum::<u8>());
        if counted >= needed {
            return true;
        }
    }
    counted + rest.iter().map(is_graphic).map(usize::from).sum::<usize>() >= needed
}

#[cold]
fn has_telling(needed: usize, text: &str) -> bool {
    text.chars().filter(|&c| tells(c)).count() >= needed
}

fn tells(c: char) -> bool {
    if c.is_ascii() { c.is_ascii_graphic() } else { is_letter_or_digit(c) }
}

/// Says whether a text may be shown: letters and digits of any script, visible ASCII, space.
///
/// All else is left out by default, so that controls, line breaks, bidirectional and zero-width
/// characters, private use and whatever a later Unicode adds stay hidden.
pub(super) fn is_plain(text: &str) -> bool {
    text.chars().all(|c| matches!(c, ' '..='~') || is_letter_or_digit(c))
}

/// Says the same of a text in ASCII, and nothing of another.
pub(super) fn is_visible_ascii(text: &str) -> bool {
    text.bytes().all(|byte| matches!(byte, b' '..=b'~'))
}

/// Says whether a character is a letter or a digit of any script that can be seen: the fillers of
/// Hangul and the blanks of Egyptian are letters to Unicode, and are printed as nothing.
pub(super) fn is_letter_or_digit(c: char) -> bool {
    const BLANK: [char; 6] =
        ['\u{115f}', '\u{1160}', '\u{3164}', '\u{ffa0}', '\u{13441}', '\u{13442}'];
    c.is_alphanumeric() && !BLANK.contains(&c)
}

/// Writes the last `digits` digits of a text that has as many, in one piece where they stand together.
#[inline]
pub(super) fn write_last_digits(text: &str, digits: usize, out: &mut Output<'_>) -> fmt::Result {
    let at_end = text.len().checked_sub(digits).and_then(|start| text.get(start..));
    match at_end.filter(|last| last.bytes().all(|byte| byte.is_ascii_digit())) {
        Some(last) => out.write_str(last),
        None => write_each_of_last_digits(text, digits, out),
    }
}

fn write_each_of_last_digits(text: &str, digits: usize, out: &mut Output<'_>) -> fmt::Result {
    let all = || text.chars().filter(char::is_ascii_digit);
    all().skip(all().count() - digits).try_for_each(|digit| out.write_char(digit))
}

/// Writes the digits of a text and nothing else of it.
pub(super) fn write_digits(text: &str, out: &mut dyn Write) -> fmt::Result {
    let runs = text.split(|c: char| !c.is_ascii_digit());
    runs.filter(|run| !run.is_empty()).try_for_each(|run| out.write_str(run))
}

/// Writes a text in NFC, the form that all its canonically equivalent spellings have in common.
#[cfg(feature = "pseudonym")]
pub(super) fn write_nfc(text: &str, out: &mut dyn Write) -> fmt::Result {
    let is_nfc = || is_nfc_quick(text.chars()) == IsNormalized::Yes;
    if text.is_ascii() || is_nfc() || !is_ordered_in_place(text.chars()) {
        return out.write_str(text);
    }
    text.nfc().try_for_each(|c| out.write_char(c))
}

/// Without the feature nothing is hashed, so that this text goes nowhere.
#[cfg(not(feature = "pseudonym"))]
pub(super) fn write_nfc(text: &str, out: &mut dyn Write) -> fmt::Result {
    out.write_str(text)
}

/// Writes a text in lower case, letter by letter, and in NFC.
#[cfg(feature = "pseudonym")]
pub(super) fn write_lower_nfc(text: &str, out: &mut dyn Write) -> fmt::Result {
    if text.bytes().all(|byte| byte.is_ascii() && !byte.is_ascii_uppercase()) {
        return out.write_str(text);
    }
    let mut lower = text.chars().flat_map(char::to_lowercase);
    if is_ordered_in_place(lower.clone()) {
        return lower.nfc().try_for_each(|c| out.write_char(c));
    }
    lower.try_for_each(|c| out.write_char(c))
}

/// The same.
#[cfg(not(feature = "pseudonym"))]
pub(super) fn write_lower_nfc(text: &str, out: &mut dyn Write) -> fmt::Result {
    text.chars().flat_map(char::to_lowercase).try_for_each(|c| out.write_char(c))
}

/// Says whether a text can be brought into NFC without a block on the heap: the normalisation orders
/// the marks of a letter in a place for four characters, and what decomposes into several, such as a letter
/// with its accent, comes into it as a whole.
#[cfg(feature = "pseudonym")]
fn is_ordered_in_place(mut chars: impl Iterator<Item = char>) -> bool {
    const PLACE: usize = 4;
    let mut pending = 0;
    chars.all(|c| {
        let (mut len, mut marks) = (pending, pending);
        decompose_canonical(c, |part| {
            len += 1;
            marks = if canonical_combining_class(part) == 0 { 0 } else { marks + 1 };
        });
        pending = marks;
        len <= PLACE
    })
}
