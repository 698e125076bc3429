//! What was received, as text.

use std::fmt::Write as _;

use opentelemetry_proto::tonic::common::v1::any_value::Value;
use opentelemetry_proto::tonic::common::v1::{AnyValue, InstrumentationScope, KeyValue};
use opentelemetry_proto::tonic::logs::v1::ResourceLogs;
use opentelemetry_proto::tonic::trace::v1::ResourceSpans;

/// Spans in the order of their names, with all that they hold but for numbers of their own and times.
pub(crate) fn spans(received: &[ResourceSpans]) -> String {
    let scopes = received.iter().flat_map(|spans| &spans.scope_spans);
    let spans =
        scopes.flat_map(|scope| scope.spans.iter().map(|span| (scope.scope.as_ref(), span)));
    let mut texts: Vec<String> = spans
        .map(|(of, span)| {
            let mut text = format!("span {}\n", span.name);
            attributes(&mut text, &span.attributes);
            for event in &span.events {
                let _ = writeln!(text, "  event {}", event.name);
                attributes(&mut text, &event.attributes);
            }
            for link in &span.links {
                let _ = writeln!(text, "  link {}", link.trace_state);
                attributes(&mut text, &link.attributes);
            }
            if let Some(status) = span.status.as_ref().filter(|status| status.code != 0) {
                let _ = writeln!(text, "  status {} {}", status.code, status.message);
            }
            scope(&mut text, of);
            text
        })
        .collect();
    texts.sort();
    texts.concat()
}

/// Log records in the order in which they were received.
pub(crate) fn logs(received: &[ResourceLogs]) -> String {
    let mut text = String::new();
    for logs in received.iter().flat_map(|logs| &logs.scope_logs) {
        for record in &logs.log_records {
            let body = value(record.body.as_ref());
            let _ = writeln!(text, "{} {body}", record.severity_text);
            attributes(&mut text, &record.attributes);
        }
        scope(&mut text, logs.scope.as_ref());
    }
    text
}

fn attributes(text: &mut String, attributes: &[KeyValue]) {
    for attribute in attributes {
        let value = value(attribute.value.as_ref());
        let _ = writeln!(text, "    {} = {value}", attribute.key);
    }
}

fn scope(text: &mut String, scope: Option<&InstrumentationScope>) {
    let Some(scope) = scope else { return };
    let _ = writeln!(text, "  of {} {}", scope.name, scope.version);
    attributes(text, &scope.attributes);
}

/// A value as text.
pub(crate) fn value(value: Option<&AnyValue>) -> String {
    match value.and_then(|value| value.value.as_ref()) {
        Some(Value::StringValue(text)) => text.clone(),
        Some(Value::IntValue(number)) => number.to_string(),
        other => format!("{other:?}"),
    }
}
