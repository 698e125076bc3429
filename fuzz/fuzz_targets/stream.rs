//! What is found in a text that arrives in pieces is what is found in the whole.
#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use redact_scan::{Finding, Scanner};

static SCANNER: LazyLock<Scanner> = LazyLock::new(Scanner::new);

fuzz_target!(|input: (&[u8], Vec<u8>)| {
    let (text, lengths) = input;
    let whole: Vec<_> = SCANNER.find_iter(text).map(place).collect();
    let mut stream = SCANNER.stream();
    let mut found = Vec::new();
    let mut rest = text;
    for length in lengths {
        let (piece, behind) = rest.split_at(rest.len().min(length.into()));
        found.extend(stream.push(piece).map(place));
        rest = behind;
    }
    found.extend(stream.push(rest).map(place));
    found.extend(stream.finish().map(place));
    assert_eq!(found, whole);
});

/// `github-token at 10..50`
fn place(finding: Finding<'_>) -> String {
    finding.to_string()
}
