//! What holds of any text.

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
        let once = Kept::default();
        let net = Net::builder().build();
        ready(net.scanned_exporter(once.clone()).export(vec![span(&text)])).unwrap();

        let (twice, again) = (Kept::default(), Net::builder().build());
        ready(again.scanned_exporter(twice.clone()).export(once.spans())).unwrap();
        prop_assert_eq!(again.report().to_string(), "");
        prop_assert_eq!(twice.spans(), once.spans());
        prop_assert_eq!(net.report().to_string() == "", once.spans() == [span(&text)]);
    }
}
