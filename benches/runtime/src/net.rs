//! Events through the JSON subscriber behind the last net, and without it.

use std::hint::black_box;
use std::io;

use redact::show;
use redact::tracing::fmt::scanned;
use tracing::dispatcher::{self, Dispatch};
use tracing_subscriber::fmt::format;
use tracing_subscriber::fmt::format::JsonFields;

use crate::cases::{Case, OURS};
use crate::race::Runner;

const BARE: &str = "JSON without a net";

pub fn cases() -> [Case; 2] {
    [case("net, undecided events", 1.3, undecided), case("net, decided events", 1.3, decided)]
}

fn case(name: &'static str, bar: f64, events: fn()) -> Case {
    let json = || tracing_subscriber::fmt().json().with_writer(io::sink);
    let net = || json().fmt_fields(scanned(JsonFields::new()));
    let behind = Dispatch::new(net().event_format(scanned(format().json())).finish());
    let runners =
        vec![runner(BARE, Dispatch::new(json().finish()), events), runner(OURS, behind, events)];
    Case { name, bar, needles: &[], runners }
}

fn runner(name: &'static str, subscriber: Dispatch, events: fn()) -> Runner {
    let operation = move || dispatcher::with_default(&subscriber, events);
    Runner { name, sample: String::new(), operation: Box::new(operation) }
}

/// What a service logs of a request.
fn undecided() {
    let (method, path, status) = black_box(("GET", "/orders/4711/items?page=2", 200_u16));
    let request =
        tracing::info_span!("request", method, path, id = "0192f5c0-7a3e-7c11-b1de-3c5a9f0d2e47");
    let _request = request.entered();
    tracing::info!(rows = 12, took_us = 1834, "query of {} answered", black_box("orders"));
    tracing::info!(status, bytes = 5120, user_agent = "Mozilla/5.0 (X11; Linux x86_64)", "served");
}

/// The same, decided.
fn decided() {
    let (method, path, status) = black_box(("GET", "/orders/4711/items?page=2", 200_u16));
    let request =
        redact::info_span!("request", method, path, id = "0192f5c0-7a3e-7c11-b1de-3c5a9f0d2e47");
    let _request = request.entered();
    redact::info!(rows = 12, took_us = 1834, "query of {} answered", show(black_box("orders")));
    redact::info!(status, bytes = 5120, user_agent = "Mozilla/5.0 (X11; Linux x86_64)", "served");
}
