//! Spans and events of `tracing` are masked on their way through `tracing-opentelemetry`.

use opentelemetry::trace::{Status, TracerProvider};
use opentelemetry_sdk::trace::{SdkTracerProvider, SpanData};
use redact_core::mask;
use redact_tracing::fmt::Net;
use redact_tracing::masked;
use tracing::{info, info_span, warn};
use tracing_subscriber::layer::SubscriberExt;

use crate::{Kept, MARKER, TOKEN};

/// What is exported of the spans of a function, and what the net has to report.
fn exported(spans: impl FnOnce()) -> (Vec<SpanData>, String) {
    let (net, kept) = (Net::builder().build(), Kept::default());
    let exporter = net.scanned_exporter(kept.clone());
    let provider = SdkTracerProvider::builder().with_simple_exporter(exporter).build();
    let layer = tracing_opentelemetry::layer().with_tracer(provider.tracer("shop"));
    let subscriber = tracing_subscriber::registry().with(layer);
    tracing::subscriber::with_default(subscriber, spans);
    (kept.spans(), net.report().to_string())
}

/// An attribute as text.
fn attribute(attributes: &[opentelemetry::KeyValue], name: &str) -> String {
    let attribute = attributes.iter().find(|attribute| attribute.key.as_str() == name);
    attribute.unwrap().value.to_string()
}

#[test]
fn fields_events_and_status() {
    let email = String::from("jane.canary@example.com");
    let (spans, report) = exported(|| {
        let _span = info_span!("checkout", reply = TOKEN, later = tracing::field::Empty).entered();
        tracing::Span::current().record("later", TOKEN);
        info!(reply = TOKEN, "denied for {TOKEN}");
        redact_tracing::info!(email = masked(&email, mask::Email), "mailed");
        warn!(error = TOKEN);
    });
    let (file, line) = (file!(), line!() - 6);
    let [span] = &spans[..] else { panic!("{spans:?}") };
    assert_eq!(span.name, "checkout");
    assert_eq!(attribute(&span.attributes, "reply"), MARKER);
    assert_eq!(attribute(&span.attributes, "later"), MARKER);
    assert_eq!(span.status, Status::error(format!("\"{MARKER}\"")));
    let [denied, mailed, failed] = &span.events[..] else { panic!("{:?}", span.events) };
    assert_eq!(denied.name, format!("denied for {MARKER}"));
    assert_eq!(attribute(&denied.attributes, "reply"), MARKER);
    assert_eq!(mailed.name, "mailed");
    assert_eq!(attribute(&mailed.attributes, "email"), "j***@***.com");
    assert_eq!(failed.name, "exception");
    assert_eq!(attribute(&failed.attributes, "exception.message"), format!("\"{MARKER}\""));
    let debug = format!("{spans:?}");
    assert!(!debug.contains("ghp_") && !debug.contains("canary"), "{debug}");
    let denied = format!("{file}:{}, exported: github-token 2\n", line + 2);
    assert!(report.contains(&denied), "{report}");
    assert!(report.contains(&format!("{file}:{line}, exported: github-token")), "{report}");
}
