//! The last net for what is exported through OpenTelemetry, such as the spans of `tracing-opentelemetry`.
//!
//! An exporter behind a [`Net`] gets each span and each log record with what the [rules](redact_scan) find in
//! them masked: names, keys and values of attributes, arrays and maps, events, links, the description of a
//! status, the scope, the trace state that came from another process.
//!
//! ```
//! use opentelemetry::trace::TracerProvider;
//! use opentelemetry_sdk::trace::SdkTracerProvider;
//! use redact_tracing::otel::scanned;
//! use tracing_subscriber::layer::SubscriberExt;
//! # use opentelemetry_sdk::{error::OTelSdkResult, trace::{SpanData, SpanExporter}};
//! # #[derive(Debug)]
//! # struct Stdout;
//! # impl SpanExporter for Stdout {
//! #     async fn export(&self, _: Vec<SpanData>) -> OTelSdkResult { Ok(()) }
//! # }
//! # let exporter = Stdout;
//!
//! let provider = SdkTracerProvider::builder().with_batch_exporter(scanned(exporter)).build();
//! let layer = tracing_opentelemetry::layer().with_tracer(provider.tracer("shop"));
//! let subscriber = tracing_subscriber::registry().with(layer);
//! # drop(subscriber);
//! ```
//!
//! [`Net::scanned_exporter`] has the formatter and the exporters of a program share a net: its rules, its
//! watchers and its counts. A place that is exported is counted by what the span or the event says of where it
//! is from (`code.file.path` and `code.line.number`), as `src/login.rs:14, exported`.
//!
//! An attribute is looked at as `name="value"`, so that a rule may know a value by its name. A number that is
//! a finding becomes a text, and so does an array that has one. Of the [actions](crate::fmt::Action), `Drop` and
//! `Refuse` leave an event out of its span, or a log record out of its batch; a span is exported all the
//! same, since others are below it. `Sample` masks.
//!
//! # What it does not protect against
//!
//! A rule finds what has a form: see [`fmt`](crate::fmt). The **resource** is exported as it is. It says what
//! the process is, once, and is made by the program. So are baggage, metrics and what a propagator sends: none
//! of them comes by here. The exporter knows of no decision. Values of this crate's macros arrive masked, and
//! are looked at again with the others: one that was shown on purpose may be masked.
//!
//! Nothing here makes the program fail. If a span cannot be looked at, it is exported without its texts. If
//! the exporter panics, the export is an error.

use std::fmt;

use crate::fmt::Net;

/// What stands in the place of a text that could not be looked at.
const HIDDEN: &str = "[REDACTED]";

mod guard;
mod log;
mod masker;
mod origin;
mod scope;
mod span;

/// Wraps an exporter of spans or of log records, so that what it exports is looked at first.
///
/// It is what a [`Net`] of the defaults does: each finding is replaced by `[REDACTED:rule]`.
pub fn scanned<E>(inner: E) -> Scanned<E> {
    Net::builder().build().scanned_exporter(inner)
}

/// An exporter behind a net: made by [`scanned`] and by [`Net::scanned_exporter`].
pub struct Scanned<E> {
    inner: E,
    net: Net,
}

impl<E> Scanned<E> {
    pub(crate) fn new(inner: E, net: Net) -> Self {
        Self { inner, net }
    }

    /// Returns the net.
    pub fn net(&self) -> &Net {
        &self.net
    }
}

/// Of the exporter nothing is shown: it may hold the headers with which it is let in.
impl<E> fmt::Debug for Scanned<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Scanned").field("net", &self.net).finish_non_exhaustive()
    }
}
