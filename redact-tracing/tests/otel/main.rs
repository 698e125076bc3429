//! What is exported is masked, counted, and never a reason to fail.

mod actions;
mod failures;
mod logs;
#[cfg(feature = "metrics")]
mod metrics;
mod numbers;
mod properties;
mod spans;
mod tracing_layer;

use std::pin::pin;
use std::sync::{Arc, LazyLock, Mutex};
use std::task::{Context, Poll, Waker};

use opentelemetry::InstrumentationScope;
use opentelemetry_sdk::error::OTelSdkResult;
use opentelemetry_sdk::logs::{LogBatch, LogExporter, SdkLogRecord};
use opentelemetry_sdk::trace::{SpanData, SpanExporter};
use redact_tracing::fmt::Net;

/// A token of GitHub's form, that nobody was ever given.
const TOKEN: &str = "ghp_q8Zr1TbXw3Lk9MvNc2Hs7DyFj4Pg6Ra0Ue5W";

const MARKER: &str = "[REDACTED:github-token]";

/// A net of the defaults, for what does not look at its counts: its rules are made ready once.
static NET: LazyLock<Net> = LazyLock::new(|| Net::builder().build());

/// An exporter that keeps what it gets.
#[derive(Clone, Debug, Default)]
struct Kept {
    spans: Arc<Mutex<Vec<SpanData>>>,
    records: Arc<Mutex<Vec<(SdkLogRecord, InstrumentationScope)>>>,
}

impl SpanExporter for Kept {
    async fn export(&self, batch: Vec<SpanData>) -> OTelSdkResult {
        self.spans.lock().unwrap().extend(batch);
        Ok(())
    }
}

impl LogExporter for Kept {
    async fn export(&self, batch: LogBatch<'_>) -> OTelSdkResult {
        let records = batch.iter().map(|(record, scope)| (record.clone(), scope.clone()));
        self.records.lock().unwrap().extend(records);
        Ok(())
    }
}

impl Kept {
    fn spans(&self) -> Vec<SpanData> {
        self.spans.lock().unwrap().clone()
    }

    fn records(&self) -> Vec<(SdkLogRecord, InstrumentationScope)> {
        self.records.lock().unwrap().clone()
    }
}

/// What comes of a future that waits for nothing.
fn ready<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(result) => result,
        Poll::Pending => panic!("it waits"),
    }
}
