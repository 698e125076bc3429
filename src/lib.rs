#![doc = include_str!("../README.md")]
#![cfg_attr(not(feature = "std"), no_std)]
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(feature = "testing")]
pub use redact_core::testing;
pub use redact_core::{
    Class, ConstantTimeEq, Fields, Mask, Maskable, MaskableMap, Masked, Policy, Redact, Redacted,
    Secret, Sensitive, Sink, Zeroize, class, de, mask, masked, policy, redacted, secret,
};
pub use redact_derive::Redact;

#[doc(hidden)]
pub use redact_core::__private;
