//! The receiver that `run` has started: how to send to it, and what it got.

use std::path::{Path, PathBuf};
use std::sync::LazyLock;
use std::time::{Duration, Instant};
use std::{env, fs, thread};

use opentelemetry_otlp::tonic_types::transport::{Certificate, ClientTlsConfig};
use opentelemetry_otlp::{LogExporter, SpanExporter, WithExportConfig, WithTonicConfig};
use opentelemetry_proto::tonic::collector::logs::v1::ExportLogsServiceRequest;
use opentelemetry_proto::tonic::collector::trace::v1::ExportTraceServiceRequest;
use opentelemetry_proto::tonic::logs::v1::ResourceLogs;
use opentelemetry_proto::tonic::resource::v1::Resource;
use opentelemetry_proto::tonic::trace::v1::ResourceSpans;
use prost::Message;
use tokio::runtime::Runtime;

/// The authority that has signed the certificate of the receiver.
pub(crate) const TRUSTED: &str = "trusted";

/// Makes an exporter that believes one authority.
pub(crate) fn span_exporter(authority: &str) -> SpanExporter {
    let _runtime = RUNTIME.enter();
    let builder = SpanExporter::builder().with_tonic().with_tls_config(tls(authority));
    builder.with_endpoint(endpoint(GRPC)).with_timeout(PATIENCE).build().unwrap()
}

/// Makes an exporter of log records.
pub(crate) fn log_exporter() -> LogExporter {
    let _runtime = RUNTIME.enter();
    let builder = LogExporter::builder().with_tonic().with_tls_config(tls(TRUSTED));
    builder.with_endpoint(endpoint(GRPC)).with_timeout(PATIENCE).build().unwrap()
}

/// Where one of the two kinds of receiver is.
pub(crate) fn endpoint(kind: &str) -> String {
    env::var(kind).expect("start the tests with `run`")
}

fn tls(authority: &str) -> ClientTlsConfig {
    let pem = pem(authority);
    // stunnel does not negotiate the protocol inside of the connection.
    ClientTlsConfig::new().ca_certificate(Certificate::from_pem(pem)).assume_http2(true)
}

/// The certificate of an authority.
pub(crate) fn pem(authority: &str) -> Vec<u8> {
    fs::read(dir().join(authority).with_extension("pem")).unwrap()
}

/// What was received of the spans of a service, as soon as there is something.
pub(crate) fn spans(service: &str) -> Vec<ResourceSpans> {
    received(|| {
        let requests = bodies("traces").map(|body| ExportTraceServiceRequest::decode(&*body));
        let spans = requests.flat_map(|request| request.unwrap().resource_spans);
        spans.filter(|spans| is_of(spans.resource.as_ref(), service)).collect()
    })
}

/// What was received of the log records of a service, as soon as there is something.
pub(crate) fn logs(service: &str) -> Vec<ResourceLogs> {
    received(|| {
        let requests = bodies("logs").map(|body| ExportLogsServiceRequest::decode(&*body));
        let logs = requests.flat_map(|request| request.unwrap().resource_logs);
        logs.filter(|logs| is_of(logs.resource.as_ref(), service)).collect()
    })
}

/// All that the receiver has handed on, and what it has written of it.
pub(crate) fn everything() -> Vec<u8> {
    let handed_on = bodies("traces").chain(bodies("logs"));
    handed_on.chain([fs::read(dir().join("rotel.log")).unwrap()]).flatten().collect()
}

fn received<T>(look: impl Fn() -> Vec<T>) -> Vec<T> {
    let end = Instant::now() + PATIENCE;
    loop {
        let found = look();
        if !found.is_empty() {
            return found;
        }
        assert!(Instant::now() < end, "nothing was received");
        thread::sleep(Duration::from_millis(50));
    }
}

fn bodies(kind: &str) -> impl Iterator<Item = Vec<u8>> {
    let entries = fs::read_dir(dir().join("received")).unwrap();
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == kind));
    paths.into_iter().map(|path| fs::read(path).unwrap())
}

fn is_of(resource: Option<&Resource>, service: &str) -> bool {
    resource.is_some_and(|resource| {
        let name = resource.attributes.iter().find(|attribute| attribute.key == "service.name");
        name.is_some_and(|name| crate::printed::value(name.value.as_ref()) == service)
    })
}

fn dir() -> &'static Path {
    static DIR: LazyLock<PathBuf> =
        LazyLock::new(|| env::var_os("REDACT_OTLP").expect("start the tests with `run`").into());
    &DIR
}

/// Connections live on it.
static RUNTIME: LazyLock<Runtime> = LazyLock::new(|| Runtime::new().unwrap());

const GRPC: &str = "REDACT_OTLP_GRPC";

const PATIENCE: Duration = Duration::from_secs(20);
