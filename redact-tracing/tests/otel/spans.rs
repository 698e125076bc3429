//! Every text of a span is looked at.

use std::time::{Duration, SystemTime};

use crate::{Kept, MARKER, NET, TOKEN, ready};
use opentelemetry::trace::{
    Event, Link, SpanContext, SpanId, SpanKind, Status, TraceFlags, TraceId, TraceState,
};
use opentelemetry::{Array, InstrumentationScope, KeyValue, Value};
use opentelemetry_sdk::trace::{SpanData, SpanEvents, SpanExporter, SpanLinks};

/// A span with a text in every place that has one.
pub(crate) fn span(text: &str) -> SpanData {
    let text = || text.to_owned();
    let attributes = || vec![KeyValue::new("reply", text()), KeyValue::new(text(), true)];
    // Not each text may stand in a header.
    let state = |key| TraceState::from_key_value([(key, text())]).unwrap_or_default();
    let context = |id, state| {
        let (trace, span) = (TraceId::from(1), SpanId::from(id));
        SpanContext::new(trace, span, TraceFlags::SAMPLED, true, state)
    };
    let mut events = SpanEvents::default();
    events.events = vec![Event::new(text(), TIME, attributes(), 1)];
    let mut links = SpanLinks::default();
    links.links = vec![Link::new(context(3, state("link")), attributes(), 2)];
    SpanData {
        span_context: context(2, state("own")),
        parent_span_id: SpanId::from(4),
        parent_span_is_remote: true,
        span_kind: SpanKind::Server,
        name: text().into(),
        start_time: TIME,
        end_time: TIME + Duration::from_secs(1),
        attributes: attributes(),
        dropped_attributes_count: 3,
        events,
        links,
        status: Status::error(text()),
        instrumentation_scope: InstrumentationScope::builder(text())
            .with_version(text())
            .with_schema_url(text())
            .with_attributes(attributes())
            .build(),
    }
}

const TIME: SystemTime = SystemTime::UNIX_EPOCH;

/// What is exported of a span.
pub(crate) fn exported(span: SpanData) -> SpanData {
    let kept = Kept::default();
    ready(NET.scanned_exporter(kept.clone()).export(vec![span])).unwrap();
    kept.spans().remove(0)
}

/// What is exported of the value of an attribute.
fn value(name: &'static str, value: impl Into<Value>) -> Value {
    let mut span = span("fine");
    span.attributes = vec![KeyValue::new(name, value)];
    exported(span).attributes.remove(0).value
}

#[test]
fn a_span_without_a_finding_is_as_it_was() {
    assert_eq!(exported(span("fine")), span("fine"));
}

#[test]
fn every_text_is_masked() {
    let around = |text| format!("denied for {text}!");
    let mut expected = span(&around(MARKER));
    // What is left of a trace state has to be valid in a header.
    let context = |context: &SpanContext| {
        let (trace, span) = (context.trace_id(), context.span_id());
        SpanContext::new(trace, span, context.trace_flags(), true, TraceState::NONE)
    };
    expected.span_context = context(&expected.span_context);
    expected.links.links[0].span_context = context(&expected.links[0].span_context);
    let exported = exported(span(&around(TOKEN)));
    assert_eq!(exported, expected);
    assert!(!format!("{exported:?}").contains("ghp_"));
}

#[test]
fn of_a_trace_state_the_rest_stays() {
    let mut span = span("fine");
    let state = TraceState::from_key_value([("a", "b"), ("reply", TOKEN), ("c", "d")]).unwrap();
    let (trace, id) = (span.span_context.trace_id(), span.span_context.span_id());
    span.span_context = SpanContext::new(trace, id, TraceFlags::SAMPLED, true, state);
    assert_eq!(exported(span).span_context.trace_state().header(), "a=b,c=d");
}

#[test]
fn values_of_each_type() {
    let array =
        |texts: [&'static str; 2]| Value::Array(Array::String(texts.map(Into::into).into()));
    for (text, masked) in [(TOKEN, MARKER), ("fine", "fine")] {
        assert_eq!(value("reply", text), masked.into());
        assert_eq!(value("replies", array(["fine", text])), array(["fine", masked]));
    }
    let json = format!("{{\"n\":1,\"reply\":\"{TOKEN}\"}}");
    assert_eq!(value("body", json), format!("{{\"n\":1,\"reply\":\"{MARKER}\"}}").into());
    let coloured = format!("\x1b[1m{}\x1b[0m{}", &TOKEN[..9], &TOKEN[9..]);
    assert_eq!(value("reply", coloured), format!("\x1b[1m{MARKER}\x1b[0m").into());
    for kept in [Value::from(true), 7.into(), 7.5.into(), Value::Array(Array::I64(vec![7]))] {
        assert_eq!(value("n", kept.clone()), kept);
    }
}
