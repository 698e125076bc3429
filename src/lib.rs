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

#[cfg(feature = "scan")]
#[doc(no_inline)]
pub use redact_scan as scan;
#[cfg(feature = "tracing")]
#[doc(no_inline)]
pub use redact_tracing as tracing;
#[cfg(feature = "log")]
pub use redact_tracing::log;
#[cfg(feature = "tracing")]
pub use redact_tracing::{
    Show, assert, debug, debug_span, enabled, eprint, eprintln, error, error_span, event,
    event_enabled, format, info, info_span, instrument, panic, print, println, record, show, span,
    span_enabled, todo, trace, trace_span, unimplemented, unreachable, warn, warn_span, write,
    writeln,
};

#[doc(hidden)]
pub use redact_core::__private;
#[cfg(feature = "tracing")]
#[doc(hidden)]
pub use redact_tracing::__events;
