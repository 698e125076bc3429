//! Event macros that take only values that say how they may be seen. Depend on `redact` with its feature
//! `tracing`; this crate is where the code of that feature lives.
//!
//! The syntax is that of [`tracing`], and so is what a call expands to: every subscriber and filter works, and
//! the place of a call is the caller's. Each value in it must be decided:
//!
//! - a type that is [`Redact`]: numbers, booleans, what derives it, containers of such;
//! - a literal;
//! - [`masked(&value, mask)`](masked) or [`show(&value)`](show), written at the call.
//!
//! Any other value is one error, at that value. What a message captures (`"{email}"`) is a value too.
//!
//! ```
//! use redact_tracing::{info, masked, show};
//! # use redact_core::mask;
//!
//! let (email, shop, items) = (String::from("jane@example.com"), String::from("Berlin"), 3);
//! info!(items, shop = show(&shop), "sold to {}", masked(&email, mask::Email));
//! ```
//!
//! ```compile_fail
//! # let email = String::from("jane@example.com");
//! redact_tracing::info!("sold to {email}");
//! ```
//!
//! **Form**: `name = value` records a number or a boolean as what it is, and any other value by its redacted
//! `Debug`; `?value` always by that, and `%value` by its redacted `Display`. An absent `Option` is no field.
//! **Shown**: where every value may be seen, what is recorded is what `tracing` records.
//! **Omitted**: where a policy omits a value, there is no field, and nothing in the message.
//!
//! Beside events and spans, [`record!`] records fields of a span that is open, [`instrument`] opens one around a
//! function, and [`format!`], [`println!`], [`panic!`] and the like take only decided values into text. The
//! feature `log` adds the macros of the [`log`](https://docs.rs/log) crate, in a module of that name.
//!
//! # Limits
//!
//! - What is not a value is not looked at: the names of fields and spans, the target, the text of a message.
//! - The bare macros of `tracing`, `log` and `std` are still there. clippy's `disallowed-macros` forbids those that
//!   are named after a level (`tracing::info`, `tracing::info_span`, `log::info`), and leaves ours alone; `event`,
//!   `span`, `log::log` and the macros of `std` it would find in ours too.
//! - A `String` made by [`format!`] is a text like any other, and has to be decided again.
//! - A `&str` that is not part of the program is refused in the words of the borrow checker: "argument requires
//!   that `'1` must outlive `'static`".
//! - A lower-case `const` cannot be captured by a message. Hand it over as an argument.
//! - In a message, an argument is a value or a width, and not both.

#[cfg(feature = "fmt")]
pub mod fmt;
#[cfg(feature = "log")]
pub mod log;
#[cfg(feature = "opentelemetry")]
pub mod otel;

mod arg;
mod decided;
mod macros;
#[cfg(feature = "log")]
mod pair;
mod seen;
mod show;
mod text;

#[doc(hidden)]
#[path = "events.rs"]
pub mod __events;

pub use redact_core::{Redact, masked};
pub use redact_derive::instrument;
pub use tracing::field::Empty;
pub use tracing::{Level, Span, enabled, event_enabled, span_enabled};

pub use crate::show::{Show, show};
