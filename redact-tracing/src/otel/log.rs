//! Log records on their way to an exporter.

use std::borrow::Cow;
use std::mem;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::LazyLock;
use std::time::Duration;

use opentelemetry::InstrumentationScope;
use opentelemetry::logs::{AnyValue, LogRecord, Logger, LoggerProvider, Severity};
use opentelemetry_sdk::Resource;
use opentelemetry_sdk::error::OTelSdkResult;
use opentelemetry_sdk::logs::{LogBatch, LogExporter, SdkLogRecord, SdkLogger, SdkLoggerProvider};

use super::masker::Masker;
use super::{HIDDEN, Scanned, guard, origin};
use crate::fmt::Net;

impl<E: LogExporter> LogExporter for Scanned<E> {
    async fn export(&self, batch: LogBatch<'_>) -> OTelSdkResult {
        let masked = |(record, scope)| or_bare(record, || mask(&self.net, record, scope));
        let records: Vec<Masked<'_>> = batch.iter().filter_map(masked).collect();
        if records.is_empty() {
            return Ok(());
        }
        let records: Vec<_> = records.iter().map(|(r, scope)| (&**r, &**scope)).collect();
        let export = async { self.inner.export(LogBatch::new(&records)).await };
        guard::export(self.net.scanner(), export).await
    }

    fn shutdown_with_timeout(&self, timeout: Duration) -> OTelSdkResult {
        guard::call(self.net.scanner(), || self.inner.shutdown_with_timeout(timeout))
    }

    fn shutdown(&self) -> OTelSdkResult {
        guard::call(self.net.scanner(), || self.inner.shutdown())
    }

    fn event_enabled(&self, level: Severity, target: &str, name: Option<&str>) -> bool {
        self.inner.event_enabled(level, target, name)
    }

    fn set_resource(&mut self, resource: &Resource) {
        self.inner.set_resource(resource);
    }
}

type Masked<'a> = (Cow<'a, SdkLogRecord>, Cow<'a, InstrumentationScope>);

/// Masks a record, or leaves none of its texts. `None` if it is not exported.
fn or_bare<'a>(
    record: &SdkLogRecord,
    mask: impl FnOnce() -> Option<Masked<'a>>,
) -> Option<Masked<'a>> {
    let bare = || (Cow::Owned(bare(record)), Cow::Owned(InstrumentationScope::default()));
    catch_unwind(AssertUnwindSafe(mask)).unwrap_or_else(|_| Some(bare()))
}

fn mask<'a>(
    net: &Net,
    record: &'a SdkLogRecord,
    scope: &'a InstrumentationScope,
) -> Option<Masked<'a>> {
    let mut masker = Masker::new(net.scanner());
    let copy = masker.record(record);
    let scope_copy = masker.scope(scope);
    let rules = masker.rules();
    if rules.is_empty() {
        return Some((Cow::Borrowed(record), Cow::Borrowed(scope)));
    }
    let scope = scope_copy.map_or(Cow::Borrowed(scope), Cow::Owned);
    net.judge_export(&origin_of(&copy), &rules).then_some((Cow::Owned(copy), scope))
}

fn origin_of(record: &SdkLogRecord) -> String {
    let target = record.target().filter(|target| origin::is_of_a_program(target));
    let texts = record.attributes_iter().filter_map(|(key, value)| match value {
        AnyValue::String(text) => Some((key.as_str(), text.to_string())),
        AnyValue::Int(number) => Some((key.as_str(), number.to_string())),
        _ => None,
    });
    origin::of(target.map_or("a log record", |target| target), texts)
}

fn bare(record: &SdkLogRecord) -> SdkLogRecord {
    let mut bare = blank(record);
    bare.set_body(HIDDEN.into());
    bare
}

/// A record without texts. Only a logger makes records; this one has nowhere to send them.
fn blank(record: &SdkLogRecord) -> SdkLogRecord {
    static NOWHERE: LazyLock<SdkLogger> =
        LazyLock::new(|| SdkLoggerProvider::builder().build().logger(""));
    let mut blank = NOWHERE.create_log_record();
    if let Some(time) = record.timestamp() {
        blank.set_timestamp(time);
    }
    if let Some(time) = record.observed_timestamp() {
        blank.set_observed_timestamp(time);
    }
    if let Some(severity) = record.severity_number() {
        blank.set_severity_number(severity);
    }
    if let Some(context) = record.trace_context() {
        blank.set_trace_context(context.trace_id, context.span_id, context.trace_flags);
    }
    blank
}

impl Masker<'_> {
    /// A copy of a record without what is found in it.
    fn record(&mut self, record: &SdkLogRecord) -> SdkLogRecord {
        let mut copy = blank(record);
        if let Some(name) = record.event_name() {
            copy.set_event_name(self.constant(name));
        }
        if let Some(text) = record.severity_text() {
            copy.set_severity_text(self.constant(text));
        }
        if let Some(mut target) = record.target().cloned() {
            self.text(&mut target);
            copy.set_target(target);
        }
        if let Some(mut body) = record.body().cloned() {
            self.any_value("", &mut body);
            copy.set_body(body);
        }
        for (mut key, mut value) in record.attributes_iter().cloned() {
            self.any_value(key.as_str(), &mut value);
            self.key(&mut key);
            copy.add_attribute(key, value);
        }
        copy
    }

    /// A text that has to be a part of the program.
    fn constant(&mut self, text: &'static str) -> &'static str {
        if self.alone(text).is_some() { HIDDEN } else { text }
    }

    fn any_value(&mut self, name: &str, value: &mut AnyValue) {
        let masked = match value {
            AnyValue::Boolean(_) => None,
            AnyValue::Int(number) => self.whole(name, number.to_string().as_bytes()),
            AnyValue::Double(number) => self.whole(name, number.to_string().as_bytes()),
            AnyValue::String(text) if name.is_empty() => self.alone(text.as_str()),
            AnyValue::String(text) => self.named(name, text.as_str()),
            AnyValue::Bytes(bytes) => self.whole(name, bytes),
            AnyValue::ListAny(values) => {
                values.iter_mut().for_each(|value| self.any_value(name, value));
                None
            }
            AnyValue::Map(values) => {
                let masked = mem::take(&mut **values).into_iter().map(|(mut key, mut value)| {
                    self.any_value(key.as_str(), &mut value);
                    self.key(&mut key);
                    (key, value)
                });
                **values = masked.collect();
                None
            }
            // What there is not yet is not known.
            _ => Some(HIDDEN.to_owned()),
        };
        if let Some(masked) = masked {
            *value = masked.into();
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::SystemTime;

    use opentelemetry::{SpanId, TraceId};

    use super::*;

    #[test]
    fn of_a_record_that_could_not_be_looked_at_no_text_is_left() {
        let provider = SdkLoggerProvider::builder().build();
        let mut record = provider.logger("").create_log_record();
        record.set_event_name("canary-1");
        record.set_severity_text("canary-2");
        record.set_severity_number(Severity::Error);
        record.set_timestamp(SystemTime::UNIX_EPOCH);
        record.set_target("canary-3");
        record.set_trace_context(TraceId::from(1), SpanId::from(2), None);
        record.set_body("canary-4".into());
        record.add_attribute("canary-5", "canary-6");

        let (bare, scope) = or_bare(&record, || panic!("no rule does")).unwrap();
        assert!(!format!("{bare:?}").contains("canary"), "{bare:?}");
        assert_eq!(bare.body(), Some(&"[REDACTED]".into()));
        assert_eq!(bare.severity_number(), Some(Severity::Error));
        assert_eq!(bare.timestamp(), Some(SystemTime::UNIX_EPOCH));
        assert_eq!(bare.trace_context(), record.trace_context());
        assert_eq!(*scope, InstrumentationScope::default());
    }
}
