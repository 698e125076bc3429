//! What goes wrong: one type for the log, which masks, and one text for the client, which says less.

use std::error::Error;
use std::{fmt, io, iter};

use axum::Json;
use axum::extract::rejection::JsonRejection;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use redact::{Redact, mask};
use serde::Serialize;

/// Why a request came to nothing.
#[derive(Redact)]
#[redact(without(Serialize))]
pub(crate) enum ShopError {
    /// The body is not what it should be.
    #[redact(display = "{why}")]
    Malformed { why: &'static str },
    /// There is no such account, or the password is another.
    #[redact(display = "{email} did not get in")]
    Rejected {
        #[redact(mask = mask::Email)]
        email: String,
    },
    /// There was no answer about a card.
    #[redact(display = "the bank said nothing about card {number}")]
    Bank {
        #[redact(mask = mask::Card)]
        number: String,
        #[redact(show, because = "says what the system refused, not what was sent")]
        cause: io::Error,
    },
}

impl Error for ShopError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Bank { cause, .. } => Some(cause),
            Self::Malformed { .. } | Self::Rejected { .. } => None,
        }
    }
}

/// Keeps the kind of the fault alone: the text of a rejection quotes the body.
impl From<JsonRejection> for ShopError {
    fn from(rejection: JsonRejection) -> Self {
        let why = match rejection {
            JsonRejection::JsonDataError(_) => "the body has a field missing or of another type",
            JsonRejection::JsonSyntaxError(_) => "the body is not JSON",
            JsonRejection::MissingJsonContentType(_) => "the body does not say that it is JSON",
            _ => "the body cannot be read",
        };
        Self::Malformed { why }
    }
}

/// The one place where an error is logged and turned into what the client hears of it.
impl IntoResponse for ShopError {
    fn into_response(self) -> Response {
        let (status, error) = match &self {
            Self::Malformed { why } => (StatusCode::BAD_REQUEST, *why),
            Self::Rejected { .. } => (StatusCode::UNAUTHORIZED, "wrong email or password"),
            Self::Bank { .. } => (StatusCode::BAD_GATEWAY, "the bank does not answer"),
        };
        tracing::warn!(error = %Chain(&self), detail = ?self, "refused");
        (status, Json(Answer { error })).into_response()
    }
}

#[derive(Serialize)]
struct Answer {
    error: &'static str,
}

/// An error and what caused it, in one line.
struct Chain<'a>(&'a dyn Error);

impl fmt::Display for Chain<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)?;
        let mut causes = iter::successors(self.0.source(), |cause| (*cause).source());
        causes.try_for_each(|cause| write!(f, ": {cause}"))
    }
}
