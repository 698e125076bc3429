//! What holds of any text.

use std::sync::LazyLock;

use opentelemetry_sdk::trace::SpanExporter;
use proptest::prelude::*;
use redact_tracing::fmt::Net;

use crate::spans::span;
use crate::{Kept, TOKEN, ready};

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
        // The rules are made ready once.
        static NET: LazyLock<Net> = LazyLock::new(|| Net::builder().build());
        let exported = |span| {
            let kept = Kept::default();
            ready(NET.scanned_exporter(kept.clone()).export(vec![span])).unwrap();
            kept.spans().remove(0)
        };
        let once = exported(span(&text));
        let found = NET.report();
        prop_assert_eq!(exported(once.clone()), once);
        prop_assert_eq!(NET.report(), found);
    }
}
