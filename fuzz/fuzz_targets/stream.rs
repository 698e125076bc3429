//! What is found in a text that arrives in pieces is what is found in the whole, and it is masked as the whole
//! is. Of the input, the first eight bytes say how long the pieces are.
#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use redact_scan::{Finding, Scanner};

static SCANNER: LazyLock<Scanner> = LazyLock::new(Scanner::new);

fuzz_target!(|input: &[u8]| {
    let Some((lengths, text)) = input.split_at_checked(8) else { return };
    let pieces = pieces(lengths, text);
    let whole: Vec<_> = SCANNER.find_iter(text).map(place).collect();
    let mut stream = SCANNER.stream();
    let mut found = Vec::new();
    for piece in &pieces {
        found.extend(stream.push(piece).map(place));
    }
    found.extend(stream.finish().map(place));
    assert_eq!(found, whole);
    let masked = masked(&pieces);
    assert_eq!(SCANNER.find_iter(&masked).map(place).collect::<Vec<_>>(), [""; 0]);
    if let Ok(text) = str::from_utf8(text) {
        assert_eq!(String::from_utf8_lossy(&masked), SCANNER.mask(text));
    }
});

/// Squares, so that some pieces are longer than any match.
fn pieces<'t>(lengths: &[u8], text: &'t [u8]) -> Vec<&'t [u8]> {
    let mut rest = text;
    let mut pieces = Vec::new();
    for length in lengths {
        let (piece, behind) = rest.split_at(rest.len().min(usize::from(*length).pow(2)));
        pieces.push(piece);
        rest = behind;
    }
    pieces.push(rest);
    pieces
}

fn masked(pieces: &[&[u8]]) -> Vec<u8> {
    let mut masker = SCANNER.masker();
    let mut masked = Vec::new();
    for piece in pieces {
        masker.push(piece, &mut masked);
    }
    masker.finish(&mut masked);
    masked
}

/// `github-token at 10..50`
fn place(finding: Finding<'_>) -> String {
    finding.to_string()
}
