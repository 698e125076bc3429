use core::fmt::{self, Write};

use super::text::{budget, count, is_plain};
use super::{Mask, Output};

/// Shows the first or last characters of a text.
///
/// The number asked for is a limit: never more than a third of the text is shown, and nothing of a
/// text under six characters.
///
/// # Example
///
/// ```
/// use redact_core::{mask::Keep, masked};
///
/// assert_eq!(masked("4111-5555-9876", Keep::last(4)).to_string(), "***9876");
/// assert_eq!(masked("ord_2b7f91c0", Keep::first(4)).to_string(), "ord_***");
/// assert_eq!(masked("GB-29-NWBK-60", Keep::ends(2, 2)).to_string(), "GB***60");
/// assert_eq!(masked("secret", Keep::last(4)).to_string(), "***et");
/// assert_eq!(masked("short", Keep::last(4)).to_string(), "[REDACTED]");
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Keep {
    first: usize,
    last: usize,
}

impl Keep {
    /// Shows at most the first `chars` characters.
    #[must_use]
    pub const fn first(chars: usize) -> Self {
        Self { first: chars, last: 0 }
    }

    /// Shows at most the last `chars` characters.
    #[must_use]
    pub const fn last(chars: usize) -> Self {
        Self { first: 0, last: chars }
    }

    /// Shows at most the first `first` and the last `last` characters.
    #[must_use]
    pub const fn ends(first: usize, last: usize) -> Self {
        Self { first, last }
    }

    /// How many characters of either end a text of `chars` characters shows.
    fn ends_of(self, chars: usize) -> (usize, usize) {
        let budget = budget(chars);
        let first = self.first.min(budget - self.last.min(budget / 2));
        (first, self.last.min(budget - first))
    }
}

impl Mask<str> for Keep {
    fn mask(&self, value: &str, out: &mut Output<'_>) -> fmt::Result {
        let (first, last) = self.ends_of(count(value));
        if first + last == 0 {
            return out.hide();
        }
        let head = head(value, first);
        let tail = tail(value, last);
        if !head.chars().all(is_plain) || !tail.chars().all(is_plain) {
            return out.hide();
        }
        [head, "***", tail]
            .into_iter()
            .filter(|part| !part.is_empty())
            .try_for_each(|part| out.write_str(part))
    }
}

fn head(text: &str, chars: usize) -> &str {
    match text.get(..chars) {
        Some(head) if head.is_ascii() => head,
        _ => &text[..text.char_indices().nth(chars).map_or(text.len(), |(at, _)| at)],
    }
}

fn tail(text: &str, chars: usize) -> &str {
    let start = text.len().saturating_sub(chars);
    match text.get(start..) {
        Some(tail) if tail.is_ascii() => tail,
        _ => {
            let start = text.char_indices().nth_back(chars - 1).map_or(0, |(at, _)| at);
            &text[start..]
        }
    }
}
