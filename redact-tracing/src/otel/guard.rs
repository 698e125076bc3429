//! What another exporter may do, and must not.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::pin;
use std::task::Poll;

use opentelemetry_sdk::error::{OTelSdkError, OTelSdkResult};
use redact_scan::Scanner;

use crate::fmt::line;

/// Has an exporter export. If it panics, that is an error.
pub(super) async fn export(
    scanner: &Scanner,
    export: impl Future<Output = OTelSdkResult>,
) -> OTelSdkResult {
    let mut export = pin!(export);
    let poll = std::future::poll_fn(|context| {
        let poll = AssertUnwindSafe(|| export.as_mut().poll(context));
        catch_unwind(poll).unwrap_or_else(|_| Poll::Ready(Err(panicked())))
    });
    masked(scanner, poll.await)
}

/// Calls an exporter. If it panics, that is an error.
pub(super) fn call(scanner: &Scanner, call: impl FnOnce() -> OTelSdkResult) -> OTelSdkResult {
    masked(scanner, catch_unwind(AssertUnwindSafe(call)).unwrap_or_else(|_| Err(panicked())))
}

fn panicked() -> OTelSdkError {
    OTelSdkError::InternalFailure("the exporter panicked".to_owned())
}

/// What an exporter says of its failure is logged, and may repeat an address or an answer.
fn masked(scanner: &Scanner, result: OTelSdkResult) -> OTelSdkResult {
    result.map_err(|error| match error {
        OTelSdkError::InternalFailure(why) => {
            let masked = line::mask(scanner, &why);
            OTelSdkError::InternalFailure(masked.map_or(why, |masked| masked.text))
        }
        other => other,
    })
}
