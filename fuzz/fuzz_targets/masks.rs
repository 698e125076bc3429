//! A mask that keeps characters shows a third at most, nothing of short values, and nothing that a terminal
//! takes for a command.
#![no_main]

use libfuzzer_sys::fuzz_target;
use redact_core::{Mask, mask, masked};

fuzz_target!(|text: &str| {
    check(text, mask::Email, &["***@***"]);
    check(text, mask::Card, &["****"]);
    check(text, mask::Iban, &["***"]);
    check(text, mask::Phone, &["***"]);
    check(text, mask::Ip, &[".*.*.*", ":*"]);
    check(text, mask::Url, &["***"]);
    check(text, mask::Name, &["*** ", "***"]);
    check(text, mask::Keep::first(3), &["***"]);
    check(text, mask::Keep::last(4), &["***"]);
    check(text, mask::Keep::ends(2, 2), &["***"]);
});

/// `fillers` stand for what the mask does not keep.
fn check(text: &str, mask: impl Mask<str> + Copy, fillers: &[&str]) {
    let shown = masked(text, mask).to_string();
    assert_eq!(shown, format!("{:?}", masked(text, mask)));
    assert!(!shown.chars().any(char::is_control));
    if shown == "[REDACTED]" {
        return;
    }
    let kept = fillers.iter().fold(shown.clone(), |kept, filler| kept.replacen(filler, "", 1));
    let chars = text.chars().count();
    assert!(chars >= 6 && kept.len() < shown.len(), "{shown}");
    assert!(kept.chars().count() <= chars / 3, "{shown}");
    // An address is written in lower case.
    let lower = text.to_ascii_lowercase();
    assert!(kept.chars().all(|c| text.contains(c) || lower.contains(c)), "{shown}");
}
