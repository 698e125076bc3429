//! A receiver whose certificate nobody trusts gets nothing.

use opentelemetry::InstrumentationScope;
use redact_tracing::otel::scanned;
use tracing::info_span;

use crate::receiver;
use crate::traces::{contains, export};

#[test]
fn a_stranger_gets_nothing() {
    let spans = || drop(info_span!("sent to a stranger"));
    let exporter = scanned(receiver::span_exporter("stranger"));
    assert!(!export("stranger", InstrumentationScope::default(), exporter, spans));
    assert!(!contains(&receiver::everything(), "sent to a stranger"));
}
