//! Every text of a log record is looked at.

use std::collections::HashMap;
use std::time::{Duration, SystemTime};

use opentelemetry::logs::{AnyValue, LogRecord, Logger, LoggerProvider, Severity};
use opentelemetry::{InstrumentationScope, Key, KeyValue, SpanId, TraceFlags, TraceId};
use opentelemetry_sdk::logs::{SdkLogRecord, SdkLoggerProvider};
use redact_tracing::fmt::{Action, Net};
use redact_tracing::otel::scanned;

use crate::{Kept, MARKER, NET, TOKEN};

type Exported = Vec<(SdkLogRecord, InstrumentationScope)>;

/// What is exported of a record, of a logger whose scope has a text in every place.
fn exported(net: &Net, text: &str, fill: impl FnOnce(&mut SdkLogRecord)) -> Exported {
    let kept = Kept::default();
    let exporter = net.scanned_exporter(kept.clone());
    let provider = SdkLoggerProvider::builder().with_simple_exporter(exporter).build();
    let logger = provider.logger_with_scope(scope(text));
    let mut record = logger.create_log_record();
    record.set_observed_timestamp(TIME);
    fill(&mut record);
    logger.emit(record);
    kept.records()
}

fn scope(text: &str) -> InstrumentationScope {
    let attributes = [KeyValue::new("reply", text.to_owned())];
    InstrumentationScope::builder(text.to_owned()).with_attributes(attributes).build()
}

/// A record with a text in every place that has one.
fn full(text: &str, event_name: &'static str) -> impl FnOnce(&mut SdkLogRecord) {
    move |record| {
        record.set_event_name(event_name);
        record.set_severity_text(event_name);
        record.set_severity_number(Severity::Error);
        record.set_timestamp(TIME + Duration::from_secs(1));
        record.set_target(text.to_owned());
        record.set_trace_context(TraceId::from(1), SpanId::from(2), Some(TraceFlags::SAMPLED));
        record.set_body(AnyValue::from(text.to_owned()));
        let inner = [(Key::new(text.to_owned()), AnyValue::from(text.to_owned()))];
        let map = AnyValue::Map(Box::new(HashMap::from(inner)));
        record.add_attribute("reply", text.to_owned());
        record.add_attribute(text.to_owned(), true);
        record.add_attribute("list", AnyValue::ListAny(Box::new(vec![map, AnyValue::Int(7)])));
    }
}

const TIME: SystemTime = SystemTime::UNIX_EPOCH;

/// What a record is without a net.
fn unscanned(text: &str, fill: impl FnOnce(&mut SdkLogRecord)) -> Exported {
    let kept = Kept::default();
    let provider = SdkLoggerProvider::builder().with_simple_exporter(kept.clone()).build();
    let logger = provider.logger_with_scope(scope(text));
    let mut record = logger.create_log_record();
    record.set_observed_timestamp(TIME);
    fill(&mut record);
    logger.emit(record);
    kept.records()
}

#[test]
fn a_record_without_a_finding_is_as_it_was() {
    let net = Net::builder().build();
    assert_eq!(
        exported(&net, "fine", full("fine", "event")),
        unscanned("fine", full("fine", "event"))
    );
    assert_eq!(exported(&NET, "fine", |_| {}), unscanned("fine", |_| {}));
}

#[test]
fn every_text_is_masked() {
    let around = |text| format!("denied for {text}!");
    let exported = exported(&NET, &around(TOKEN), full(&around(TOKEN), TOKEN));
    // What has to be part of the program gives way as a whole.
    let masked = around(MARKER);
    assert_eq!(exported, unscanned(&masked, full(&masked, "[REDACTED]")));
    assert!(!format!("{exported:?}").contains("ghp_"));
}

#[test]
fn bytes_are_masked_as_a_whole() {
    let body = |bytes: &[u8]| {
        let exported = exported(&NET, "", |record| record.set_body(bytes.into()));
        exported[0].0.body().cloned()
    };
    assert_eq!(body(b"\xfffine"), Some(AnyValue::from(&b"\xfffine"[..])));
    assert_eq!(body(&[b"\xff ", TOKEN.as_bytes()].concat()), Some(MARKER.into()));
}

#[test]
fn a_record_is_counted_by_where_it_is_from() {
    let place = |fill: fn(&mut SdkLogRecord)| {
        let net = Net::builder().build();
        exported(&net, "", |record| {
            record.set_body(TOKEN.into());
            fill(record);
        });
        net.report().to_string()
    };
    let with_line = |record: &mut SdkLogRecord| {
        record.set_target("shop::login");
        record.add_attribute("code.filepath", "src/login.rs");
        record.add_attribute("code.lineno", 14);
    };
    assert_eq!(place(with_line), "src/login.rs:14, exported: github-token 1\n");
    let with_target = |record: &mut SdkLogRecord| record.set_target("shop::login");
    assert_eq!(place(with_target), "shop::login, exported: github-token 1\n");
    assert_eq!(place(|_| {}), "a log record, exported: github-token 1\n");
}

#[test]
fn a_record_is_dropped_where_that_is_asked_for() {
    let net = Net::builder().on_class(redact_core::class::CREDENTIAL, Action::Drop).build();
    assert_eq!(exported(&net, "", |record| record.set_body(TOKEN.into())), []);
    assert_eq!(exported(&net, "", |record| record.set_body("fine".into())).len(), 1);
    assert_eq!(
        net.report().to_string(),
        "a log record, exported: github-token 1; 1 events dropped\n"
    );
}

#[test]
fn the_free_function_is_a_net_of_the_defaults() {
    let exporter = scanned(Kept::default());
    assert_eq!(format!("{exporter:?}"), "Scanned { net: Net(Report { sites: [] }), .. }");
}
