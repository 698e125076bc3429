//! One line for each request, one for each panic.

use std::panic::{self, Location};

use axum::extract::{MatchedPath, Request};
use axum::http::{HeaderMap, Method, StatusCode};
use axum::middleware::Next;
use axum::response::Response;
use redact::Redact;
use tracing::Instrument;

/// What may be seen of a request and its answer.
#[derive(Redact)]
struct Exchange {
    method: Method,
    // The pattern, `/orders/{id}`, and not the path: what stands in a path stands for somebody. For
    // the same reason the query is not here at all.
    #[redact(show, because = "written by us, not by the client")]
    route: String,
    // Shows the names, and of few headers the values.
    headers: HeaderMap,
    status: StatusCode,
}

/// Logs a request once it is answered. What is logged on the way stands in its span.
pub async fn request(route: Option<MatchedPath>, request: Request, next: Next) -> Response {
    let route = route.map_or("none".to_owned(), |route| route.as_str().to_owned());
    let (method, headers) = (request.method().clone(), request.headers().clone());
    let span = tracing::info_span!("request", %method, route);
    let response = next.run(request).instrument(span).await;
    let exchange = Exchange { method, route, headers, status: response.status() };
    tracing::info!(?exchange, "answered");
    response
}

/// Logs where a panic happened, in place of printing it to standard error.
///
/// Not its message: a `panic!("no coupon {coupon}")` or an `unwrap` on the error of somebody else
/// puts text into it that nobody has decided.
pub fn panics() {
    panic::set_hook(Box::new(|info| {
        let place = info.location();
        let (file, line) = (place.map(Location::file), place.map(Location::line));
        tracing::error!(file, line, "panicked");
    }));
}
