//! What the code that the macros generate calls. No part of the public interface: it changes
//! whenever the macros do.

pub use redact_derive::{__event as event, __record as record, __text as text_macro};
#[cfg(feature = "log")]
pub use {::log, redact_derive::__log as log_macro};
pub use {std, tracing};

pub use crate::__here as here;
pub use crate::arg::{Arg, OnItsWay, arg, debug, display, empty};
pub use crate::decided::{Here, NOWHERE, Underway};
#[cfg(feature = "log")]
pub use crate::pair::{Logged, as_debug, as_display, logged};
pub use crate::text::{
    Attempt, Nothing, Text, Undecided, attempt, attempt_of_event, text, text_of_event,
};
