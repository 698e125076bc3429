//! Spans arrive, and what is in them arrives masked.

use opentelemetry::trace::TracerProvider;
use opentelemetry::{InstrumentationScope, KeyValue};
use opentelemetry_sdk::Resource;
use opentelemetry_sdk::trace::{SdkTracerProvider, SpanExporter};
use redact_tracing::fmt::Net;
use tracing::info_span;
use tracing_subscriber::layer::SubscriberExt;

use crate::printed;
use crate::receiver::{self, TRUSTED};
use crate::shop::{self, CANARIES, SCOPE};

/// Exports the spans of a function, under the name of a service. Says whether the exporter is content.
pub(crate) fn export<E>(
    service: &'static str,
    scope: InstrumentationScope,
    exporter: E,
    spans: impl FnOnce(),
) -> bool
where
    E: SpanExporter + 'static,
{
    let resource = Resource::builder_empty().with_service_name(service).build();
    let provider =
        SdkTracerProvider::builder().with_resource(resource).with_batch_exporter(exporter);
    let provider = provider.build();
    let layer = tracing_opentelemetry::layer()
        .with_tracer(provider.tracer_with_scope(scope))
        .with_location(false)
        .with_threads(false)
        .with_tracked_inactivity(false)
        .with_target(false);
    tracing::subscriber::with_default(tracing_subscriber::registry().with(layer), spans);
    let is_exported = provider.force_flush().is_ok();
    let _ = provider.shutdown();
    is_exported
}

#[test]
fn spans_and_events_are_masked() {
    let net = Net::builder().build();
    let exporter = net.scanned_exporter(receiver::span_exporter(TRUSTED));
    let scope = InstrumentationScope::builder("shop").with_version("1.0");
    let scope = scope.with_attributes([KeyValue::new("build", SCOPE)]).build();
    assert!(export("shop", scope, exporter, shop::checkout));
    assert_eq!(printed::spans(&receiver::spans("shop")), MASKED);
    assert_eq!(
        net.report().to_string(),
        "a span, exported: github-token 7\nan event, exported: github-token 3\n"
    );
    let everything = receiver::everything();
    for canary in CANARIES {
        assert!(!contains(&everything, canary), "{canary} was received");
    }
    assert!(contains(&everything, "[REDACTED:github-token]"));
}

const MASKED: &str = "\
span charge
    customer = Customer { id: 7, email: j***@***.com, notes: [REDACTED], password: [SECRET] }
    times = 3
  event 7 refused 3 times
    level = WARN
    target = redact_otlp_tests::shop
  event exception
    level = WARN
    target = redact_otlp_tests::shop
    exception.message = the bank denies [REDACTED:github-token]
  status 2 the bank denies [REDACTED:github-token]
  of shop 1.0
    build = [REDACTED:github-token]
span checkout
    customer = Customer { id: 7, email: j***@***.com, notes: [REDACTED], password: [SECRET] }
    reply = [REDACTED:github-token]
    later = [REDACTED:github-token]
  event bought by j***@***.com
    level = INFO
    target = redact_otlp_tests::shop
    customer = Customer { id: 7, email: j***@***.com, notes: [REDACTED], password: [SECRET] }
    email = j***@***.com
  event denied for [REDACTED:github-token]
    level = INFO
    target = redact_otlp_tests::shop
    field = [REDACTED:github-token]
  link shop=a
    reply = [REDACTED:github-token]
  of shop 1.0
    build = [REDACTED:github-token]
";

/// Without a net the receiver gets it: so the search would find it.
#[test]
fn what_is_not_behind_a_net_is_received() {
    const CONTROL: &str = "ghp_Control1Control2Control3Control4Contr";
    let spans = || drop(info_span!("checkout", reply = CONTROL));
    let scope = InstrumentationScope::default();
    assert!(export("control", scope, receiver::span_exporter(TRUSTED), spans));
    assert!(printed::spans(&receiver::spans("control")).contains(CONTROL));
    assert!(contains(&receiver::everything(), CONTROL));
}

pub(crate) fn contains(all: &[u8], part: &str) -> bool {
    all.windows(part.len()).any(|window| window == part.as_bytes())
}
