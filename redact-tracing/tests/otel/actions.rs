//! What is done about a finding is done in what is exported too, as far as it can be.

use std::sync::{Arc, Mutex};

use opentelemetry::KeyValue;
use opentelemetry::trace::Event;
use opentelemetry_sdk::trace::{SpanData, SpanExporter};
use redact_scan::Severity;
use redact_tracing::fmt::{Action, Builder, Net};

use crate::spans::span;
use crate::{Kept, MARKER, TOKEN, ready};

/// What is exported of a span under a net, and what the net has to report.
fn under(net: Builder, span: SpanData) -> (SpanData, String) {
    let (net, kept) = (net.build(), Kept::default());
    ready(net.scanned_exporter(kept.clone()).export(vec![span])).unwrap();
    (kept.spans().remove(0), net.report().to_string())
}

/// An event that says where it is from.
fn event(name: &'static str, file: &'static str) -> Event {
    let place = [KeyValue::new("code.file.path", file), KeyValue::new("code.line.number", 14)];
    Event::new(name, std::time::SystemTime::UNIX_EPOCH, place.to_vec(), 0)
}

#[test]
fn an_event_is_dropped_and_its_span_is_not() {
    let mut span = span("fine");
    span.name = TOKEN.into();
    span.events.events = vec![event(TOKEN, "src/a.rs"), event("fine", "src/b.rs")];
    for action in [Action::Drop, Action::Refuse] {
        let net = Net::builder().on_severity(Severity::High, action);
        let (exported, report) = under(net, span.clone());
        assert_eq!(exported.name, MARKER);
        assert_eq!(exported.events.events, [event("fine", "src/b.rs")]);
        assert_eq!(exported.events.dropped_count, 1);
        assert_eq!(
            report,
            "a span, exported: github-token 1\n\
             src/a.rs:14, exported: github-token 1; 1 events dropped\n"
        );
    }
}

#[test]
fn a_place_is_no_place_for_a_value() {
    for file in [TOKEN, "jane doe.rs", "notes-of-jane", "src/{}.rs"] {
        let mut span = span("fine");
        span.events.events = vec![event(TOKEN, file)];
        let (_, report) = under(Net::builder(), span);
        let times = if file == TOKEN { 2 } else { 1 };
        assert_eq!(report, format!("an event, exported: github-token {times}\n"), "{file}");
    }
}

#[test]
fn places_are_bounded() {
    let net = Net::builder().build();
    let exporter = net.scanned_exporter(Kept::default());
    let mut span = span("fine");
    let event = |n: usize| {
        let place = [KeyValue::new("code.file.path", format!("src/{n}.rs"))];
        Event::new(TOKEN, std::time::SystemTime::UNIX_EPOCH, place.to_vec(), 0)
    };
    span.events.events = (0..5000).map(event).collect();
    ready(exporter.export(vec![span])).unwrap();
    let report = net.report();
    assert_eq!(report.sites().len(), 4096 + 1);
    assert_eq!(report.sites()[4096].to_string(), "other call sites: github-token 904");
}

#[test]
fn a_watcher_is_told_and_may_panic() {
    let told = Arc::new(Mutex::new(Vec::new()));
    let telling = told.clone();
    let net = Net::builder().alert(Severity::High, |_| panic!("not the program's concern")).alert(
        Severity::High,
        move |alert| {
            assert!(alert.metadata().is_none());
            telling.lock().unwrap().push(format!("{alert} {:?}", alert.action()));
        },
    );
    let mut span = span("fine");
    span.events.events = vec![event(TOKEN, "src/a.rs")];
    let (exported, _) = under(net, span);
    assert_eq!(exported.events[0].name, MARKER);
    assert_eq!(*told.lock().unwrap(), ["github-token at src/a.rs:14, exported Mask"]);
}
