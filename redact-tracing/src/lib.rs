//! Event macros that take only values that say how they may be seen.

mod arg;
mod decided;
#[cfg(feature = "fmt")]
pub mod fmt;
#[cfg(feature = "log")]
pub mod log;
mod macros;
mod seen;
mod show;
mod text;

#[doc(hidden)]
#[path = "events.rs"]
pub mod __events;

pub use crate::show::{Show, show};
pub use redact_core::{Redact, masked};
pub use redact_derive::instrument;
pub use tracing::field::Empty;
pub use tracing::{Level, Span, enabled, event_enabled, span_enabled};
