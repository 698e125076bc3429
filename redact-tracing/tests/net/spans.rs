//! Fields of spans are looked at when a span is made and when they are recorded.

use redact_tracing::fmt::scanned;
use tracing::{info, info_span};
use tracing_subscriber::fmt::format;
use tracing_subscriber::fmt::format::{DefaultFields, JsonFields};

use crate::{TOKEN, written};

#[test]
fn recorded_later() {
    let events = || {
        let span = info_span!("request", id = 7, reply = tracing::field::Empty);
        span.record("reply", TOKEN);
        span.in_scope(|| info!("sent"));
    };
    let plain = written(
        |w| {
            tracing_subscriber::fmt()
                .with_ansi(false)
                .with_writer(w)
                .fmt_fields(scanned(DefaultFields::new()))
                .event_format(format().without_time().with_target(false))
                .finish()
        },
        events,
    );
    assert_eq!(plain.text(), " INFO request{id=7 reply=\"[REDACTED:github-token]\"}: sent\n");
    let json = written(
        |w| {
            tracing_subscriber::fmt()
                .with_writer(w)
                .fmt_fields(scanned(JsonFields::new()))
                .event_format(format().without_time().with_target(false).json())
                .finish()
        },
        events,
    );
    assert_eq!(
        json.text(),
        "{\"level\":\"INFO\",\"fields\":{\"message\":\"sent\"},\"span\":{\"id\":7,\
         \"reply\":\"[REDACTED:github-token]\",\"name\":\"request\"},\"spans\":[{\"id\":7,\
         \"reply\":\"[REDACTED:github-token]\",\"name\":\"request\"}]}\n",
    );
}

#[test]
fn of_a_value_that_fails() {
    struct Failing;
    impl std::fmt::Debug for Failing {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str(TOKEN)?;
            Err(std::fmt::Error)
        }
    }
    let written = written(
        |w| {
            tracing_subscriber::fmt()
                .with_ansi(false)
                .with_writer(w)
                .fmt_fields(scanned(DefaultFields::new()))
                .event_format(scanned(format().without_time().with_target(false)))
                .finish()
        },
        || info_span!("request", failing = ?Failing).in_scope(|| info!("sent")),
    );
    assert_eq!(written.text(), " INFO request: sent\n");
}
