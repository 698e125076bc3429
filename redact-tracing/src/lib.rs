//! Event macros that take only values that say how they may be seen.

mod arg;
mod decided;
#[cfg(feature = "fmt")]
pub mod fmt;
mod macros;
#[cfg(feature = "opentelemetry")]
pub mod otel;
mod seen;
mod show;
mod text;

#[doc(hidden)]
#[path = "private.rs"]
pub mod __private;

pub use crate::show::{Show, show};
pub use redact_core::{Redact, masked};
pub use tracing::field::Empty;
pub use tracing::{Level, Span, enabled, event_enabled, span_enabled};
