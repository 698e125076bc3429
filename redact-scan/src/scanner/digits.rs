//! Runs of digits, for rules that have no keyword.

use std::ops::Range;

/// A run of digits, with one separator between two of them at most.
pub(super) struct Run {
    pub(super) range: Range<usize>,
    pub(super) digits: usize,
}

/// Finds the next run that can hold as many digits as `least`, which must not be 0.
///
/// A run of that many digits covers one of the places that are `least` apart, so only those are looked at.
/// A run that is longer than any number is cut.
pub(super) fn next(text: &[u8], mut from: usize, least: usize) -> Option<Run> {
    loop {
        let probe = from.checked_add(least - 1)?;
        if probe >= text.len() {
            return None;
        }
        if !belongs(text[probe]) {
            from = probe + 1;
            continue;
        }
        let start = from
            + text[from..probe].iter().rposition(|byte| !belongs(*byte)).map_or(0, |at| at + 1);
        match measure(text, start) {
            Some(run) if run.digits >= least => return Some(run),
            Some(run) => from = run.range.end,
            None => return None,
        }
    }
}

fn belongs(byte: u8) -> bool {
    byte.is_ascii_digit() || matches!(byte, b' ' | b'-' | b'.' | b'/')
}

/// The run that begins at the first digit at or after `start`, before any other character.
fn measure(text: &[u8], start: usize) -> Option<Run> {
    let start = start + text[start..].iter().position(u8::is_ascii_digit)?;
    let (mut end, mut digits) = (start, 0);
    while let Some(length) = step(&text[end..]) {
        if end + length - start > LONGEST {
            break;
        }
        end += length;
        digits += 1;
    }
    Some(Run { range: start..end, digits })
}

/// How many bytes the next digit of the run takes, with its separator.
fn step(rest: &[u8]) -> Option<usize> {
    match rest {
        [b'0'..=b'9', ..] => Some(1),
        [b' ' | b'-' | b'.' | b'/', b'0'..=b'9', ..] => Some(2),
        _ => None,
    }
}

/// How long a run is at most.
pub(super) const LONGEST: usize = 256;

#[cfg(test)]
mod tests {
    use super::*;

    fn runs(text: &str, least: usize) -> Vec<(Range<usize>, usize)> {
        let mut at = 0;
        std::iter::from_fn(|| {
            let run = next(text.as_bytes(), at, least)?;
            at = run.range.end;
            Some((run.range, run.digits))
        })
        .collect()
    }

    #[test]
    fn runs_are_found_wherever_they_begin() {
        for before in 0..20 {
            let text = format!("{}4929 1234-5678.9012 x12  34", "a".repeat(before));
            assert_eq!(runs(&text, 10), [(before..before + 19, 16)]);
        }
    }

    #[test]
    fn two_separators_end_a_run() {
        assert_eq!(runs("123456  7890", 4), [(0..6, 6), (8..12, 4)]);
        assert_eq!(runs("- 1234 -", 4), [(2..6, 4)]);
    }
}
