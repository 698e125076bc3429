//! What the masks that keep characters have in common.

/// How many characters of a text of `chars` characters may be shown.
pub(super) fn budget(chars: usize) -> usize {
    if chars < 6 { 0 } else { chars / 3 }
}

/// Says whether a character may be shown: letters and digits of any script, visible ASCII, space.
///
/// All else is left out by default, so that controls, line breaks, bidirectional and zero-width
/// characters, private use and whatever a later Unicode adds stay hidden.
pub(super) fn is_plain(c: char) -> bool {
    c == ' ' || c.is_ascii_graphic() || is_letter_or_digit(c)
}

/// Says whether a character is a letter or a digit of any script that can be seen: the fillers of
/// Hangul are letters to Unicode, and are printed as nothing.
pub(super) fn is_letter_or_digit(c: char) -> bool {
    c.is_alphanumeric() && !matches!(c, '\u{115f}' | '\u{1160}' | '\u{3164}' | '\u{ffa0}')
}

/// The digits of a text, when all else in it is one of `separators`.
pub(super) struct Digits {
    digits: [u8; Self::MOST],
    len: usize,
}

impl Digits {
    /// The longest number that any mask reads: a payment card's.
    const MOST: usize = 19;

    pub(super) fn read(text: &str, separators: &[char]) -> Option<Self> {
        let mut read = Self { digits: [0; Self::MOST], len: 0 };
        for c in text.chars() {
            if let Some(digit) = c.to_digit(10) {
                *read.digits.get_mut(read.len)? = u8::try_from(digit).ok()?;
                read.len += 1;
            } else if !separators.contains(&c) {
                return None;
            }
        }
        Some(read)
    }

    pub(super) fn as_slice(&self) -> &[u8] {
        &self.digits[..self.len]
    }
}

impl Drop for Digits {
    fn drop(&mut self) {
        zeroize::Zeroize::zeroize(&mut self.digits);
    }
}
