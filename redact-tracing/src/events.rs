//! What the code that the macros generate calls. No part of the public interface: it changes
//! whenever the macros do.

pub use redact_derive::{__event as event, __record as record, __text as text_macro};
pub use {std, tracing};

pub use crate::arg::{Arg, arg, debug, display, empty};
pub use crate::text::{Text, text};
