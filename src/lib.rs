#![doc = include_str!("../README.md")]
#![cfg_attr(not(feature = "std"), no_std)]
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(feature = "testing")]
pub use redact_core::testing;
pub use redact_core::{
    Class, Clear, ConstantTimeEq, Fields, Mask, Maskable, MaskableMap, Masked, Opened, Policy,
    Redact, Redacted, Secret, Sensitive, Sink, Wire, Zeroize, class, de, mask, masked, policy,
    redacted, secret, wire,
};
#[cfg(feature = "pseudonym")]
pub use redact_core::{Keyring, keyring};
#[cfg(feature = "std")]
pub use redact_core::{Stamped, audit};
pub use redact_derive::Redact;

#[doc(hidden)]
pub use redact_core::__private;
