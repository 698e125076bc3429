//! placeholder
pub use redact_core::*;
pub use redact_derive::Redact;
