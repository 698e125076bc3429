//! placeholder
pub use redact_core::*;
