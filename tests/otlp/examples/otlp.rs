//! Exports a span over TLS to a collector, with what should not be in it masked.
//!
//! ```text
//! cargo run --example otlp -- https://localhost:4317 authority.pem
//! ```

use std::error::Error;
use std::{env, fs};

use opentelemetry::trace::TracerProvider;
use opentelemetry_otlp::tonic_types::transport::{Certificate, ClientTlsConfig};
use opentelemetry_otlp::{SpanExporter, WithExportConfig, WithTonicConfig};
use opentelemetry_sdk::trace::SdkTracerProvider;
use redact::{Redact, mask};
use redact_tracing::fmt::Net;
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::util::SubscriberInitExt;

#[derive(Redact)]
struct Customer {
    id: u32,
    #[redact(mask = mask::Email)]
    email: String,
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = env::args().skip(1);
    let (Some(endpoint), Some(authority)) = (arguments.next(), arguments.next()) else {
        return Err("usage: otlp https://HOST:PORT AUTHORITY.pem".into());
    };
    // What stands in front of the receiver may not negotiate HTTP/2 inside of TLS.
    let tls = ClientTlsConfig::new()
        .ca_certificate(Certificate::from_pem(fs::read(authority)?))
        .assume_http2(true);
    let exporter = SpanExporter::builder()
        .with_tonic()
        .with_endpoint(endpoint)
        .with_tls_config(tls)
        .build()?;

    let net = Net::builder().build();
    let provider =
        SdkTracerProvider::builder().with_batch_exporter(net.scanned_exporter(exporter)).build();
    let layer = tracing_opentelemetry::layer().with_tracer(provider.tracer("shop"));
    tracing_subscriber::registry().with(layer).init();

    checkout();
    provider.shutdown()?;
    print!("{}", net.report());
    Ok(())
}

/// What is decided is masked where it is logged. What a bank replies is not, and is looked at on its way out.
#[tracing::instrument]
fn checkout() {
    let customer = Customer { id: 7, email: "jane.doe@example.com".into() };
    redact_tracing::info!(customer, "bought");
    let reply = "denied for ghp_q8Zr1TbXw3Lk9MvNc2Hs7DyFj4Pg6Ra0Ue5W";
    tracing::info!(reply, "the bank has answered");
}
