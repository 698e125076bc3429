//! Spans that are sent over HTTP arrive, and what is in them arrives masked.

use std::sync::Arc;

use async_trait::async_trait;
use opentelemetry::InstrumentationScope;
use opentelemetry_http::{Bytes, HttpClient, HttpError, Request, Response};
use opentelemetry_otlp::{SpanExporter, WithExportConfig, WithHttpConfig};
use redact_tracing::otel::scanned;
use tracing::info_span;
use ureq::Agent;
use ureq::tls::{Certificate, RootCerts, TlsConfig};

use crate::printed;
use crate::receiver::{self, TRUSTED};
use crate::traces::{contains, export};

#[test]
fn spans_are_masked() {
    const REPLY: &str = "ghp_Ht7Ty3Pq9Sx1Ov5Er2Ht8Tp4Wz6Kb0Jm7Nd3";
    let endpoint = receiver::endpoint("REDACT_OTLP_HTTP") + "/v1/traces";
    let builder = SpanExporter::builder().with_http().with_http_client(Https(agent()));
    let exporter = scanned(builder.with_endpoint(endpoint).build().unwrap());
    let spans = || drop(info_span!("checkout", reply = REPLY));
    assert!(export("http", InstrumentationScope::default(), exporter, spans));
    assert_eq!(
        printed::spans(&receiver::spans("http")),
        "span checkout\n    reply = [REDACTED:github-token]\n  of  \n"
    );
    assert!(!contains(&receiver::everything(), REPLY));
}

/// A client of HTTP that believes one authority.
#[derive(Debug)]
struct Https(Agent);

fn agent() -> Agent {
    let authority = Certificate::from_pem(&receiver::pem(TRUSTED)).unwrap();
    let roots = RootCerts::Specific(Arc::new(vec![authority]));
    let tls = TlsConfig::builder().root_certs(roots).build();
    Agent::config_builder().tls_config(tls).build().new_agent()
}

#[async_trait]
impl HttpClient for Https {
    async fn send_bytes(&self, request: Request<Bytes>) -> Result<Response<Bytes>, HttpError> {
        let mut response = self.0.run(request.map(|body| body.to_vec()))?;
        let body = response.body_mut().read_to_vec()?;
        Ok(response.map(|_| body.into()))
    }
}
