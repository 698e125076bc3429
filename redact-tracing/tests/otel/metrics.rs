//! Findings are counted by rule and place, by a recorder that may panic.

use std::sync::{Arc, Mutex};

use metrics::{
    Counter, CounterFn, Gauge, Histogram, Key, KeyName, Metadata, Recorder, SharedString, Unit,
};
use opentelemetry_sdk::trace::SpanExporter;
use redact_tracing::otel::scanned;

use crate::spans::span;
use crate::{Kept, MARKER, TOKEN, ready};

/// Keeps the names of the counters that are counted up.
#[derive(Clone, Default)]
struct Counts(Arc<Mutex<Vec<String>>>);

struct Count(String, Counts);

impl CounterFn for Count {
    fn increment(&self, value: u64) {
        self.1.0.lock().unwrap().push(format!("{} {value}", self.0));
    }

    fn absolute(&self, _: u64) {}
}

impl Recorder for Counts {
    fn describe_counter(&self, _: KeyName, _: Option<Unit>, _: SharedString) {}

    fn describe_gauge(&self, _: KeyName, _: Option<Unit>, _: SharedString) {}

    fn describe_histogram(&self, _: KeyName, _: Option<Unit>, _: SharedString) {}

    fn register_counter(&self, key: &Key, _: &Metadata<'_>) -> Counter {
        let labels = key.labels().map(|label| format!(" {}={}", label.key(), label.value()));
        let name = key.name().to_owned() + &labels.collect::<String>();
        Counter::from_arc(Arc::new(Count(name, self.clone())))
    }

    fn register_gauge(&self, _: &Key, _: &Metadata<'_>) -> Gauge {
        Gauge::noop()
    }

    fn register_histogram(&self, _: &Key, _: &Metadata<'_>) -> Histogram {
        Histogram::noop()
    }
}

/// What is exported of the name of a span.
fn name() -> String {
    let (kept, mut span) = (Kept::default(), span("fine"));
    span.name = TOKEN.into();
    ready(scanned(kept.clone()).export(vec![span])).unwrap();
    kept.spans().remove(0).name.into_owned()
}

#[test]
fn they_are_counted() {
    let counts = Counts::default();
    metrics::with_local_recorder(&counts, name);
    assert_eq!(
        *counts.0.lock().unwrap(),
        ["redact_findings_total rule=github-token call_site=a span, exported 1"]
    );
}

#[test]
fn a_recorder_may_panic() {
    let counts = Counts::default();
    let poison = counts.clone();
    let _ = std::thread::spawn(move || {
        let _lock = poison.0.lock();
        panic!("it counts no more")
    })
    .join();
    assert_eq!(metrics::with_local_recorder(&counts, name), MARKER);
}
