//! The service.

use std::net::SocketAddr;
use std::sync::Arc;

use axum::extract::{FromRequest, Path, State};
use axum::http::StatusCode;
use axum::response::IntoResponse;
use axum::routing::{get, post};
use axum::{Json, Router, middleware};
use redact::Secret;
use serde::Serialize;
use tokio::net::TcpStream;
use tower_http::catch_panic::CatchPanicLayer;

use crate::error::ShopError;
use crate::log;
use crate::model::{Checkout, Login};

/// What the service needs.
pub struct Shop {
    /// The password of the one account there is.
    pub password: Secret<str>,
    /// Who says whether a card is good.
    pub bank: SocketAddr,
}

/// Returns the service, with its log around it.
pub fn router(shop: Shop) -> Router {
    Router::new()
        .route("/login", post(login))
        .route("/checkout", post(checkout))
        .route("/orders/{id}", get(order))
        .layer(CatchPanicLayer::custom(|_message| {
            StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }))
        .layer(middleware::from_fn(log::request))
        .with_state(Arc::new(shop))
}

/// A body of JSON, whose fault is told without quoting it.
#[derive(FromRequest)]
#[from_request(via(Json), rejection(ShopError))]
struct Body<T>(T);

async fn login(
    State(shop): State<Arc<Shop>>,
    Body(login): Body<Login>,
) -> Result<Json<Token>, ShopError> {
    if !bool::from(shop.password.ct_eq(&login.password)) {
        return Err(ShopError::Rejected { email: login.email });
    }
    tracing::info!(?login, "signed in");
    // redact: allow(hard-coded-credential, made up for the example)
    Ok(Json(Token { token: "9f8e7d6c5b4a" }))
}

/// What the client gets, in clear. It derives serde's `Serialize` and no `Debug`: an answer can be
/// sent and not logged.
#[derive(Serialize)]
struct Token {
    token: &'static str,
}

async fn checkout(
    State(shop): State<Arc<Shop>>,
    Body(checkout): Body<Checkout>,
) -> Result<StatusCode, ShopError> {
    tracing::info!(?checkout, "checking out");
    if let Some(coupon) = &checkout.coupon {
        // A bug on purpose, to show what a panic tells: a client can make this handler panic.
        assert!(coupon.starts_with("C-"), "there is no coupon {coupon}");
    }
    match TcpStream::connect(shop.bank).await {
        Ok(_bank) => Ok(StatusCode::ACCEPTED),
        Err(cause) => Err(ShopError::Bank { number: checkout.card.number, cause }),
    }
}

async fn order(Path(_id): Path<String>) -> StatusCode {
    StatusCode::NOT_FOUND
}
