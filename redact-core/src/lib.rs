//! The run-time half of [`redact`](https://docs.rs/redact): the traits, the masks, the classes and
//! the secrets. Depend on `redact`; this crate is where its code lives.
//!
//! **[`Redact`]**: the value knows how to show itself to a reader who is not cleared.
//! **[`Sink`]**: an exit that takes what such a reader may see. `Debug` is one, a serde serialiser
//! is another.
//! **[`Mask`]**: one way to make one value unrecognisable. **[`Maskable`]**: a value that has
//! something a mask can work on, itself or in its items.
//! **[`Class`]**: what kind of data a value is. **[`Policy`]**: what the process may show of a class.
//! **Pseudonym**: a keyed one-way token (feature `pseudonym`, module `keyring`).
//! **[`Secret`]**: a value that refuses to be formatted and wipes its memory.
//! **[`Sensitive`]**: a value that formats as its mask wherever it goes.
//! **[`Wire`]**: serialisation in clear, on purpose, by name.
//!
//! A decision flows one way: value → policy → mask → sink.

#![cfg_attr(not(feature = "std"), no_std)]
#![cfg_attr(docsrs, feature(doc_cfg))]

extern crate alloc;

#[cfg(feature = "std")]
pub mod audit;
pub mod class;
pub mod de;
#[cfg(feature = "pseudonym")]
pub mod keyring;
pub mod mask;
pub mod policy;
pub mod secret;
#[cfg(feature = "testing")]
pub mod testing;

mod debug;
mod impls;
mod maskable;
#[cfg(feature = "std")]
mod provenance;
mod redact;
mod scalar;
mod sensitive;
mod serialize;
mod short;
mod sink;
mod wire;

#[doc(hidden)]
#[path = "private.rs"]
pub mod __private;

pub use subtle::ConstantTimeEq;
pub use zeroize::Zeroize;

pub use crate::class::Class;
#[cfg(feature = "pseudonym")]
pub use crate::keyring::Keyring;
pub use crate::mask::Mask;
pub use crate::maskable::{Maskable, MaskableMap, Masked, masked};
pub use crate::policy::Policy;
#[cfg(feature = "std")]
pub use crate::provenance::Stamped;
pub use crate::redact::{Redact, Redacted, redacted};
pub use crate::secret::Secret;
pub use crate::sensitive::{ParseSensitiveError, Sensitive};
pub use crate::sink::{Fields, Sink};
pub use crate::wire::{Clear, Opened, Wire, wire};
