//! An exporter that fails fails alone, and says nothing of a value.

use std::time::Duration;

use opentelemetry::logs::{LogRecord, Logger, LoggerProvider};
use opentelemetry_sdk::error::{OTelSdkError, OTelSdkResult};
use opentelemetry_sdk::logs::{LogBatch, LogExporter, SdkLoggerProvider};
use opentelemetry_sdk::trace::{SpanData, SpanExporter};
use redact_tracing::otel::scanned;

use crate::spans::span;
use crate::{MARKER, TOKEN, ready};

#[derive(Debug)]
struct Failing(#[expect(dead_code, reason = "it is in `Debug`")] &'static str);

fn fail() -> OTelSdkError {
    OTelSdkError::InternalFailure(format!("no answer for {TOKEN}"))
}

impl SpanExporter for Failing {
    async fn export(&self, _: Vec<SpanData>) -> OTelSdkResult {
        Err(fail())
    }

    fn shutdown_with_timeout(&self, _: Duration) -> OTelSdkResult {
        Err(fail())
    }

    fn force_flush(&self) -> OTelSdkResult {
        Err(OTelSdkError::Timeout(Duration::from_secs(1)))
    }
}

#[derive(Debug)]
struct Panicking;

impl SpanExporter for Panicking {
    async fn export(&self, _: Vec<SpanData>) -> OTelSdkResult {
        panic!("while it exports")
    }

    fn shutdown_with_timeout(&self, _: Duration) -> OTelSdkResult {
        panic!("while it shuts down")
    }

    fn force_flush(&self) -> OTelSdkResult {
        panic!("while it flushes")
    }
}

impl LogExporter for Panicking {
    async fn export(&self, _: LogBatch<'_>) -> OTelSdkResult {
        panic!("while it exports")
    }
}

fn text(result: OTelSdkResult) -> String {
    result.unwrap_err().to_string()
}

#[test]
fn an_error_is_masked() {
    let exporter = scanned(Failing(TOKEN));
    let error = format!("Operation failed: no answer for {MARKER}");
    assert_eq!(text(ready(exporter.export(vec![span("fine")]))), error);
    assert_eq!(text(exporter.shutdown()), error);
    assert_eq!(text(exporter.force_flush()), "Operation timed out after 1s");
}

#[test]
fn a_panic_is_an_error() {
    let exporter = scanned(Panicking);
    let error = "Operation failed: the exporter panicked";
    assert_eq!(text(ready(SpanExporter::export(&exporter, vec![span("fine")]))), error);
    assert_eq!(text(SpanExporter::shutdown(&exporter)), error);
    assert_eq!(text(exporter.force_flush()), error);
    let provider = SdkLoggerProvider::builder().with_simple_exporter(exporter).build();
    let logger = provider.logger("shop");
    let mut record = logger.create_log_record();
    record.set_body("fine".into());
    logger.emit(record);
}

#[test]
fn debug_shows_nothing_of_the_exporter() {
    let debug = format!("{:?}", scanned(Failing(TOKEN)));
    assert_eq!(debug, "Scanned { net: Net(Report { sites: [] }), .. }");
}
