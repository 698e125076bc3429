//! Findings are sorted, disjoint and within the text; and a text that is masked has none.
#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use redact_scan::Scanner;

static SCANNER: LazyLock<Scanner> = LazyLock::new(Scanner::new);

fuzz_target!(|text: &str| {
    let mut done = 0;
    for finding in SCANNER.find_iter(text) {
        let span = finding.span();
        assert!(done <= span.start && span.start < span.end && span.end <= text.len());
        done = span.end;
    }
    let masked = SCANNER.mask(text);
    let left =
        SCANNER.find_iter(masked.as_ref()).map(|finding| format!("{finding}")).collect::<Vec<_>>();
    assert_eq!(left, [""; 0], "{masked}");
});
