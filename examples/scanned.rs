//! The last net: what is found in the events of code that is not one's own is masked before it is written.
//!
//! ```sh
//! cargo run --example scanned --features net
//! ```

use redact::class;
use redact::tracing::fmt::{Action, Net};
use tracing_subscriber::fmt::format;
use tracing_subscriber::fmt::format::JsonFields;

/// Stands for a library that knows nothing of `redact`.
mod client {
    pub(crate) fn call(url: &str, token: &str) {
        let _request = tracing::info_span!("request", url).entered();
        tracing::debug!(header = %format_args!("authorization: Bearer {token}"), "sending");
        tracing::warn!("no answer from {url}");
    }

    pub(crate) fn bill(iban: &str) {
        tracing::info!(iban, "billed");
    }
}

fn main() {
    let net = Net::builder().on_class(class::USER_FINANCIAL, Action::Drop).build();
    tracing_subscriber::fmt()
        .json()
        .without_time()
        .with_max_level(tracing::Level::DEBUG)
        .fmt_fields(net.scanned(JsonFields::new()))
        .event_format(net.scanned(format().json().without_time().with_current_span(false)))
        .init();

    client::call(
        "https://shop:Tr0ub4dor-and-3@api.example.com/orders",
        "ghp_q8Zr1TbXw3Lk9MvNc2Hs7DyFj4Pg6Ra0Ue5W",
    );
    client::bill("DE89 3704 0044 0532 0130 00");

    // What is decided is not looked at: somebody has said so, in code that is reviewed.
    let address = String::from("support@example.com");
    redact::info!(address = redact::show(&address), "write to us");

    redact::info!(report = redact::show(&net.report().to_string()), "found so far");
}
