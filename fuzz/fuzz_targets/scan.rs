//! Findings are sorted, disjoint and within the text; they are the same in a second search; and a text that is
//! masked has none.
#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use redact_scan::{Finding, Scanner};

static SCANNER: LazyLock<Scanner> = LazyLock::new(Scanner::new);

fuzz_target!(|text: &str| {
    let mut done = 0;
    for finding in SCANNER.find_iter(text) {
        let span = finding.span();
        assert!(done <= span.start && span.start < span.end && span.end <= text.len());
        done = span.end;
    }
    assert_eq!(places(text), places(text));
    let masked = SCANNER.mask(text);
    assert_eq!(places(&masked), [""; 0], "{masked}");
    assert_eq!(SCANNER.mask(&masked), masked);
});

/// `github-token at 10..50`
fn places(text: &str) -> Vec<String> {
    SCANNER.find_iter(text).map(|finding: Finding<'_>| finding.to_string()).collect()
}
