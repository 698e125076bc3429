//! What holds of any text.

use proptest::prelude::*;

use crate::TOKEN;
use crate::spans::{exported, span};

/// Texts in which a token stands beside what has a meaning to JSON and to a terminal.
fn texts() -> impl Strategy<Value = String> {
    let part = prop_oneof![
        4 => prop::sample::select(&PARTS[..]).prop_map(str::to_owned),
        1 => ".{0,3}",
    ];
    prop::collection::vec(part, 0..8).prop_map(|parts| parts.concat())
}

const PARTS: [&str; 15] =
    [TOKEN, " ", "\"", "\\", "{", "}", "[", ":", ",", "=", "\x1b[1m", "é", "a", "7", "\n"];

proptest! {
    #[test]
    fn what_is_masked_has_no_finding(text in texts()) {
        let once = exported(span(&text));
        prop_assert_eq!(exported(once.clone()), once);
    }
}
