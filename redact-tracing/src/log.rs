//! The macros of the [`log`](https://docs.rs/log) crate, for decided values alone.
//!
//! Their syntax is that of `log`, with its key-values: `info!(target: "shop", order, n:? = 1; "sold {order}")`.
//!
//! ```
//! use redact_tracing::{log, masked};
//! # use redact_core::mask;
//!
//! let email = String::from("jane@example.com");
//! log::info!(attempt = 2; "login of {}", masked(&email, mask::Email));
//! ```

#[doc(inline)]
pub use crate::{
    __log as log, __log_debug as debug, __log_error as error, __log_info as info,
    __log_trace as trace, __log_warn as warn,
};
pub use log::{Level, LevelFilter, log_enabled};
