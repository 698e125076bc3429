//! Whatever stands round a finding, a formatter behind a net writes what it writes without one, masked.

use proptest::prelude::*;
use redact_scan::Scanner;
use redact_tracing::fmt::Net;
use tracing::{info, info_span};
use tracing_subscriber::fmt::format;
use tracing_subscriber::fmt::format::{DefaultFields, JsonFields};

use crate::{TOKEN, written};

const MARKER: &str = "[REDACTED:github-token]";

/// Texts with tokens in them, and with what may break a line.
fn text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just(format!(" {TOKEN} ")),
        Just("\"".to_owned()),
        Just("\\".to_owned()),
        Just("{[:,]}".to_owned()),
        Just("\r\n\t".to_owned()),
        Just("\u{1b}[31m".to_owned()),
        Just("\u{1b}]0;title\u{7}".to_owned()),
        Just("\u{0}\u{7f}\u{85}\u{2028}".to_owned()),
        Just("žluťoučký 🐎".to_owned()),
        "[ -~]{0,8}",
    ];
    prop::collection::vec(piece, 0..8).prop_map(|pieces| pieces.concat())
}

/// A net for tokens alone, since what a generator makes up may look like anything.
fn net() -> Net {
    let none = Scanner::builder().disable_where(|_| true);
    let scanner = none.enable("github-token").expect("there is one").build();
    Net::builder().scanner(scanner).build()
}

fn events(message: &str, field: &str, of_span: &str) {
    let _span = info_span!("request", of_span).entered();
    info!(field, debug = ?field, number = 7, "{message}");
}

proptest! {
    #[test]
    fn lines_are_those_of_the_formatter(message in text(), field in text(), span in text()) {
        for ansi in [false, true] {
            let net = net();
            let builder = || tracing_subscriber::fmt().with_ansi(ansi);
            let format = || format().without_time();
            let behind = written(
                |w| {
                    let builder = builder().with_writer(w).fmt_fields(net.scanned(DefaultFields::new()));
                    builder.event_format(net.scanned(format())).finish()
                },
                || events(&message, &field, &span),
            );
            let bare = written(
                |w| builder().with_writer(w).event_format(format()).finish(),
                || events(&message, &field, &span),
            );
            let masked = bare.text().replace(TOKEN, MARKER);
            let text = behind.text();
        prop_assert_eq!(text.get(..masked.len()), Some(&*masked));
            prop_assert!(!behind.text().contains(TOKEN));
        }
    }

    #[test]
    fn json_is_that_of_the_formatter(message in text(), field in text(), span in text()) {
        let format = || format().json().without_time();
        let net = net();
        let builder = || tracing_subscriber::fmt();
        let behind = written(
            |w| {
                let builder = builder().with_writer(w).fmt_fields(net.scanned(JsonFields::new()));
                builder.event_format(net.scanned(format())).finish()
            },
            || events(&message, &field, &span),
        );
        let bare = written(
            |w| builder().with_writer(w).fmt_fields(JsonFields::new()).event_format(format()).finish(),
            || events(&message, &field, &span),
        );
        let masked = bare.text().replace(TOKEN, MARKER);
        let text = behind.text();
        prop_assert_eq!(text.get(..masked.len()), Some(&*masked));
        for line in behind.text().lines() {
            prop_assert!(serde_json::from_str::<serde_json::Value>(line).is_ok(), "{}", line);
        }
    }
}
