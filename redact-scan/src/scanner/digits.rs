//! Runs of digits, for rules that have no keyword.

use std::ops::Range;

/// Calls `each` with every run and the number of its digits.
///
/// A run is digits with one separator between two of them at most.
pub(super) fn runs(text: &[u8], mut each: impl FnMut(Range<usize>, usize)) {
    let mut at = 0;
    while let Some(skip) = text[at..].iter().position(u8::is_ascii_digit) {
        let start = at + skip;
        let (mut end, mut count) = (start, 0);
        while let Some(next) = step(&text[end..]) {
            end += next;
            count += 1;
        }
        each(start..end, count);
        at = end;
    }
}

/// How many bytes the next digit of the run takes, with its separator.
fn step(rest: &[u8]) -> Option<usize> {
    match rest {
        [b'0'..=b'9', ..] => Some(1),
        [b' ' | b'-' | b'.' | b'/', b'0'..=b'9', ..] => Some(2),
        _ => None,
    }
}
