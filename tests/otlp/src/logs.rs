//! Log records arrive, and what is in them arrives masked.

use opentelemetry_appender_tracing::layer::OpenTelemetryTracingBridge;
use opentelemetry_sdk::Resource;
use opentelemetry_sdk::logs::SdkLoggerProvider;
use redact_tracing::otel::scanned;
use tracing_subscriber::layer::SubscriberExt;

use crate::shop::{self, CANARIES};
use crate::traces::contains;
use crate::{printed, receiver};

#[test]
fn events_are_masked() {
    let resource = Resource::builder_empty().with_service_name("shop-logs").build();
    let exporter = scanned(receiver::log_exporter());
    let provider =
        SdkLoggerProvider::builder().with_resource(resource).with_batch_exporter(exporter).build();
    let layer = OpenTelemetryTracingBridge::new(&provider);
    tracing::subscriber::with_default(tracing_subscriber::registry().with(layer), shop::checkout);
    provider.force_flush().unwrap();
    provider.shutdown().unwrap();

    assert_eq!(printed::logs(&receiver::logs("shop-logs")), MASKED);
    let everything = receiver::everything();
    for canary in CANARIES {
        assert!(!contains(&everything, canary), "{canary} was received");
    }
}

const MASKED: &str = "\
INFO bought by j***@***.com
    customer = Customer { id: 7, email: j***@***.com, notes: [REDACTED], password: [SECRET] }
    email = j***@***.com
INFO denied for [REDACTED:github-token]
    field = [REDACTED:github-token]
WARN 7 refused 3 times
WARN None
    error = the bank denies [REDACTED:github-token]
  of redact_otlp_tests::shop 
";
