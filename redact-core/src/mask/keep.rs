use core::fmt::{self, Write};

use super::text::{is_plain, is_visible_ascii, may_show, write_nfc};
use super::{Canonical, Mask, Output};

/// Shows the first or last characters of a text.
///
/// All that is asked for or nothing: a text of which it would be more than a third is hidden whole,
/// since showing less would tell how short the text is. Four characters take a text of twelve, not
/// counting spaces and what cannot be seen. Other padding counts: of `4711--------` the first four
/// are all there is.
///
/// # Example
///
/// ```
/// use redact_core::{mask::Keep, masked};
///
/// assert_eq!(masked("4111-5555-9876", Keep::last(4)).to_string(), "***9876");
/// assert_eq!(masked("ord_2b7f91c0", Keep::first(4)).to_string(), "ord_***");
/// assert_eq!(masked("GB-29-NWBK-60", Keep::ends(2, 2)).to_string(), "GB***60");
/// assert_eq!(masked("secret", Keep::last(2)).to_string(), "***et");
/// assert_eq!(masked("secret", Keep::last(4)).to_string(), "[REDACTED]");
/// assert_eq!(masked("4711        ", Keep::first(4)).to_string(), "[REDACTED]");
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Keep {
    first: usize,
    last: usize,
}

impl Keep {
    /// Shows the first `chars` characters.
    #[must_use]
    pub const fn first(chars: usize) -> Self {
        Self { first: chars, last: 0 }
    }

    /// Shows the last `chars` characters.
    #[must_use]
    pub const fn last(chars: usize) -> Self {
        Self { first: 0, last: chars }
    }

    /// Shows the first `first` and the last `last` characters.
    #[must_use]
    pub const fn ends(first: usize, last: usize) -> Self {
        Self { first, last }
    }

    fn seen(self, text: &str) -> Option<(&str, &str)> {
        if !may_show(self.first.saturating_add(self.last), text) {
            return None;
        }
        Some((plain_head(text, self.first)?, plain_tail(text, self.last)?))
    }
}

impl Mask<str> for Keep {
    #[expect(
        clippy::inline_always,
        reason = "a call for each value was 3 % of the instructions of JSON"
    )]
    #[inline(always)]
    fn mask(&self, value: &str, out: &mut Output<'_>) -> fmt::Result {
        let Some((head, tail)) = self.seen(value) else { return out.hide() };
        if !head.is_empty() {
            out.write_str(head)?;
        }
        out.write_str("***")?;
        if tail.is_empty() { Ok(()) } else { out.write_str(tail) }
    }

    fn canonical(&self, value: &str, out: &mut Canonical<'_>) -> fmt::Result {
        write_nfc(value, out)
    }
}

fn plain_head(text: &str, chars: usize) -> Option<&str> {
    match text.get(..chars) {
        Some(head) if is_visible_ascii(head) => Some(head),
        _ => counted_head(text, chars),
    }
}

fn plain_tail(text: &str, chars: usize) -> Option<&str> {
    match text.get(text.len().saturating_sub(chars)..) {
        Some(tail) if is_visible_ascii(tail) => Some(tail),
        _ => counted_tail(text, chars),
    }
}

/// The same where a character may have more than one byte.
#[cold]
fn counted_head(text: &str, chars: usize) -> Option<&str> {
    let end = text.char_indices().nth(chars).map_or(text.len(), |(at, _)| at);
    Some(&text[..end]).filter(|head| is_plain(head))
}

#[cold]
fn counted_tail(text: &str, chars: usize) -> Option<&str> {
    let start = text.char_indices().nth_back(chars - 1).map_or(0, |(at, _)| at);
    Some(&text[start..]).filter(|tail| is_plain(tail))
}
