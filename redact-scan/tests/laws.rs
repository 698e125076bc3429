//! What holds for every text.

use proptest::prelude::*;
use redact_scan::{Finding, Scanner};

mod common;

use common::texts;

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    /// However a text is cut into pieces, a stream finds what is found in the whole.
    #[test]
    fn a_stream_finds_what_the_whole_has(text in texts(), cuts in proptest::collection::vec(0_usize..2000, 0..12)) {
        let scanner = scanner();
        let whole: Vec<Finding<'_>> = scanner.find_iter(&text).collect();
        prop_assert_eq!(in_pieces(scanner, text.as_bytes(), &cuts), whole);
    }

    /// Byte by byte, too.
    #[test]
    fn a_stream_of_single_bytes_finds_it_too(text in texts()) {
        let scanner = scanner();
        let whole: Vec<Finding<'_>> = scanner.find_iter(&text).collect();
        let cuts: Vec<usize> = (0..text.len()).collect();
        prop_assert_eq!(in_pieces(scanner, text.as_bytes(), &cuts), whole);
    }

    /// However a text is cut into pieces, a masker masks it as the whole is masked.
    #[test]
    fn a_masker_masks_as_the_whole_is_masked(
        text in texts(),
        before in 0_usize..100_000,
        cuts in proptest::collection::vec(any::<usize>(), 0..12),
    ) {
        let text = [&quiet(before), text.as_str()].concat();
        let whole = scanner().mask(&text);
        prop_assert_eq!(masked_in_pieces(text.as_bytes(), &cuts), whole.as_bytes());
    }

    /// What is not found passes as it is, UTF-8 or not, and what is masked has no finding.
    #[test]
    fn a_masker_changes_nothing_but_findings(
        pieces in proptest::collection::vec((texts(), proptest::collection::vec(any::<u8>(), 0..40)), 0..8),
        cuts in proptest::collection::vec(any::<usize>(), 0..12),
    ) {
        let text: Vec<u8> = pieces.iter().flat_map(|(text, bytes)| [text.as_bytes(), bytes].concat()).collect();
        let masked = masked_in_pieces(&text, &cuts);
        prop_assert_eq!(scanner().find_iter(&masked).next(), None);
        if scanner().find_iter(&text).next().is_none() {
            prop_assert_eq!(masked, text);
        }
    }

    /// What is flushed at the end of a line has no finding in it, and what follows is masked as well.
    #[test]
    fn a_line_that_is_flushed_has_no_finding(text in texts()) {
        let mut masker = scanner().masker();
        let mut out = Vec::new();
        for line in text.split_inclusive('\n') {
            let from = out.len();
            masker.push(line.as_bytes(), &mut out);
            masker.flush(&mut out);
            prop_assert_eq!(scanner().find_iter(&out[from..]).next(), None);
        }
        let rest = out.len();
        masker.finish(&mut out);
        prop_assert_eq!(out.len(), rest);
    }

    /// Findings are sorted, not empty, within the text, and none overlaps another.
    #[test]
    fn findings_are_sorted_and_disjoint(text in texts()) {
        let mut end = 0;
        for finding in scanner().find_iter(&text) {
            let span = finding.span();
            prop_assert!(span.start >= end && span.end > span.start && span.end <= text.len());
            end = span.end;
        }
    }

    /// Nothing is found in a masked text.
    #[test]
    fn a_masked_text_has_no_finding(text in texts()) {
        let masked = scanner().mask(&text);
        let again: Vec<Finding<'_>> = scanner().find_iter(&*masked).collect();
        prop_assert_eq!(again, []);
    }

    /// Any bytes can be searched.
    #[test]
    fn no_bytes_make_it_panic(bytes in proptest::collection::vec(any::<u8>(), 0..600)) {
        let found = scanner().find_iter(&bytes).count();
        prop_assert!(found <= bytes.len());
    }
}

/// What a stream finds in a text that is cut at some places.
fn in_pieces<'s>(scanner: &'s Scanner, text: &[u8], cuts: &[usize]) -> Vec<Finding<'s>> {
    let mut cuts: Vec<usize> = cuts.iter().map(|cut| cut % (text.len() + 1)).collect();
    cuts.extend([0, text.len()]);
    cuts.sort_unstable();
    let mut stream = scanner.stream();
    let mut found = Vec::new();
    for cut in cuts.windows(2) {
        found.extend(stream.push(&text[cut[0]..cut[1]]));
    }
    found.extend(stream.finish());
    found
}

/// What a masker makes of a text that is cut at some places.
fn masked_in_pieces(text: &[u8], cuts: &[usize]) -> Vec<u8> {
    let mut cuts: Vec<usize> = cuts.iter().map(|cut| cut % (text.len() + 1)).collect();
    cuts.extend([0, text.len()]);
    cuts.sort_unstable();
    let mut masker = scanner().masker();
    let mut out = Vec::new();
    for cut in cuts.windows(2) {
        masker.push(&text[cut[0]..cut[1]], &mut out);
    }
    masker.finish(&mut out);
    out
}

/// Lines in which nothing is found.
fn quiet(length: usize) -> String {
    "the quick brown fox jumps over the lazy dog\n".chars().cycle().take(length).collect()
}

fn scanner() -> &'static Scanner {
    static SCANNER: std::sync::OnceLock<Scanner> = std::sync::OnceLock::new();
    SCANNER.get_or_init(Scanner::new)
}
