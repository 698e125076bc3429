//! Spans on their way to an exporter.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::Duration;

use opentelemetry::trace::{Event, SpanContext, Status, TraceState};
use opentelemetry::{InstrumentationScope, KeyValue};
use opentelemetry_sdk::Resource;
use opentelemetry_sdk::error::OTelSdkResult;
use opentelemetry_sdk::trace::{SpanData, SpanExporter};

use super::masker::Masker;
use super::{HIDDEN, Scanned, guard, origin};
use crate::fmt::Net;

impl<E: SpanExporter> SpanExporter for Scanned<E> {
    async fn export(&self, mut batch: Vec<SpanData>) -> OTelSdkResult {
        for span in &mut batch {
            or_bare(span, |span| mask(&self.net, span));
        }
        let export = async { self.inner.export(batch).await };
        guard::export(self.net.scanner(), export).await
    }

    fn shutdown_with_timeout(&self, timeout: Duration) -> OTelSdkResult {
        guard::call(self.net.scanner(), || self.inner.shutdown_with_timeout(timeout))
    }

    fn shutdown(&self) -> OTelSdkResult {
        guard::call(self.net.scanner(), || self.inner.shutdown())
    }

    fn force_flush(&self) -> OTelSdkResult {
        guard::call(self.net.scanner(), || self.inner.force_flush())
    }

    fn set_resource(&mut self, resource: &Resource) {
        self.inner.set_resource(resource);
    }
}

/// Masks a span, or leaves none of its texts.
fn or_bare(span: &mut SpanData, mask: impl FnOnce(&mut SpanData)) {
    if catch_unwind(AssertUnwindSafe(|| mask(span))).is_err() {
        bare(span);
    }
}

fn bare(span: &mut SpanData) {
    span.name = HIDDEN.into();
    span.dropped_attributes_count += count(span.attributes.len());
    span.attributes.clear();
    span.events.dropped_count += count(span.events.len());
    span.events.events.clear();
    span.links.dropped_count += count(span.links.len());
    span.links.links.clear();
    if let Status::Error { description } = &mut span.status {
        *description = HIDDEN.into();
    }
    span.instrumentation_scope = InstrumentationScope::default();
    span.span_context = with_state(&span.span_context, TraceState::NONE);
}

fn mask(net: &Net, span: &mut SpanData) {
    let mut masker = Masker::new(net.scanner());
    let before = span.events.len();
    span.events.events.retain_mut(|event| is_kept(net, &mut masker, event));
    span.events.dropped_count += count(before - span.events.len());
    masker.fields(span);
    let rules = masker.rules();
    if !rules.is_empty() {
        net.count_in_export(&origin::of("a span", texts(&span.attributes)), &rules);
    }
}

/// Masks an event, and says whether it is exported.
fn is_kept(net: &Net, masker: &mut Masker<'_>, event: &mut Event) -> bool {
    masker.text(&mut event.name);
    masker.attributes(&mut event.attributes);
    let rules = masker.rules();
    rules.is_empty() || net.judge_export(&origin::of("an event", texts(&event.attributes)), &rules)
}

impl Masker<'_> {
    /// Masks what there is in a span beside its events.
    fn fields(&mut self, span: &mut SpanData) {
        self.text(&mut span.name);
        self.attributes(&mut span.attributes);
        self.context(&mut span.span_context);
        for link in &mut span.links.links {
            self.context(&mut link.span_context);
            self.attributes(&mut link.attributes);
        }
        if let Status::Error { description } = &mut span.status {
            self.text(description);
        }
        if let Some(masked) = self.scope(&span.instrumentation_scope) {
            span.instrumentation_scope = masked;
        }
    }

    /// Takes out of a trace state what it must not hold: what is left has to be valid in a header.
    fn context(&mut self, context: &mut SpanContext) {
        let before = self.found();
        let is_clean = |(key, value): &(&str, &str)| {
            let found = self.found();
            self.alone(key);
            self.named(key, value);
            self.found() == found
        };
        let kept: Vec<(&str, &str)> = context.trace_state().into_iter().filter(is_clean).collect();
        if self.found() > before {
            let state = TraceState::from_key_value(kept).unwrap_or_default();
            *context = with_state(context, state);
        }
    }
}

fn count(len: usize) -> u32 {
    u32::try_from(len).unwrap_or(u32::MAX)
}

fn with_state(context: &SpanContext, state: TraceState) -> SpanContext {
    let (trace, span) = (context.trace_id(), context.span_id());
    SpanContext::new(trace, span, context.trace_flags(), context.is_remote(), state)
}

fn texts(attributes: &[KeyValue]) -> impl Iterator<Item = (&str, String)> {
    attributes
        .iter()
        .map(|attribute| (attribute.key.as_str(), attribute.value.as_str().into_owned()))
}

#[cfg(test)]
mod tests {
    use std::time::SystemTime;

    use opentelemetry::trace::{SpanId, SpanKind, TraceFlags, TraceId};
    use opentelemetry_sdk::trace::{SpanEvents, SpanLinks};

    use super::*;

    #[test]
    fn of_a_span_that_could_not_be_looked_at_no_text_is_left() {
        let state = TraceState::from_key_value([("canary-1", "canary-2")]).unwrap();
        let context = |state| {
            SpanContext::new(TraceId::from(1), SpanId::from(2), TraceFlags::SAMPLED, true, state)
        };
        let attributes = || vec![KeyValue::new("canary-3", "canary-4")];
        let mut events = SpanEvents::default();
        events.events = vec![Event::new("canary-5", SystemTime::UNIX_EPOCH, attributes(), 0)];
        let mut links = SpanLinks::default();
        links.links =
            vec![opentelemetry::trace::Link::new(context(state.clone()), attributes(), 0)];
        let mut span = SpanData {
            span_context: context(state),
            parent_span_id: SpanId::from(3),
            parent_span_is_remote: false,
            span_kind: SpanKind::Client,
            name: "canary-6".into(),
            start_time: SystemTime::UNIX_EPOCH,
            end_time: SystemTime::UNIX_EPOCH,
            attributes: attributes(),
            dropped_attributes_count: 1,
            events,
            links,
            status: Status::error("canary-7"),
            instrumentation_scope: InstrumentationScope::builder("canary-8").build(),
        };
        or_bare(&mut span, |_| panic!("no rule does"));
        assert!(!format!("{span:?}").contains("canary"), "{span:?}");
        assert_eq!(span.name, "[REDACTED]");
        assert_eq!(span.status, Status::error("[REDACTED]"));
        assert_eq!(span.dropped_attributes_count, 2);
        assert_eq!((span.events.dropped_count, span.links.dropped_count), (1, 1));
        assert_eq!(span.span_context, context(TraceState::NONE));
    }
}
