//! Values that refuse to be formatted and wipe their memory.
//!
//! **[`Secret`]** holds a password, a key or a token. It has no usable `Debug`, `Display` or
//! `Serialize`, and none of the traits that would hand the value on unseen.
//! **Expose**: `expose_secret` and `expose_secret_mut` are the only doors to it, so that a search for
//! their name finds every place that handles plaintext. Beside them, [`wire`](crate::wire) serialises
//! it in clear.
//!
//! # What is promised
//!
//! Dropped, replaced or zeroized, a secret is overwritten first. What a constructor takes by value
//! is wiped, spare capacity included, unless it becomes the memory of the secret itself; nothing is
//! reallocated, since that would leave a copy behind. A buffer that becomes this memory may have up to 64
//! bytes to spare, which are overwritten.
//!
//! # What is not
//!
//! * What others hold: the buffer that a value was parsed from, a `&str` it was copied from, the
//!   environment block, a page cache, a core dump, swap.
//! * What a serialiser writes of a secret in clear ([`wire`](crate::wire)), and the buffer it writes to.
//! * Processor registers, and stack frames of code outside this crate.
//! * A process that is killed, aborts or leaks the value: no destructor runs there.
//!
//! # In property tests
//!
//! `proptest` asks for the `Debug` of each value that a strategy makes, so there is no strategy for a
//! secret alone. There is one for the struct that holds it, which prints `[SECRET]` when a test fails:
//!
//! ```
//! use proptest::prelude::*;
//! use redact_core::Secret;
//! # use std::fmt;
//!
//! // With `#[derive(Redact)]`, which writes the `Debug`.
//! struct Login {
//!     user: u32,
//!     password: Secret<str>,
//! }
//! # impl fmt::Debug for Login {
//! #     fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
//! #         f.write_str("Login { password: [SECRET] }")
//! #     }
//! # }
//!
//! fn login() -> impl Strategy<Value = Login> {
//!     (any::<u32>(), any::<String>())
//!         .prop_map(|(user, password)| Login { user, password: Secret::from(password) })
//! }
//!
//! proptest!(|(login in login())| {
//!     prop_assert!(login.password.expose_secret().len() < 1000);
//! });
//! ```

use alloc::boxed::Box;

use secrecy_crate::SecretBox;
use serde::Serializer;
use zeroize::{Zeroize, ZeroizeOnDrop};

use crate::policy::Treatment;
use crate::{Opened, Policy, Redact, Sink, Wire, class};

pub(crate) mod burn;
mod compare;
mod convert;
mod de;
#[cfg(feature = "std")]
mod error;
mod expose;
mod fixed;
mod held;
#[cfg(feature = "std")]
mod read;
mod refuse;

pub use subtle::Choice;

pub use self::compare::Comparable;
#[cfg(feature = "std")]
pub use self::error::SecretError;
pub use self::fixed::FixedSize;
use self::held::Held;
#[cfg(feature = "std")]
pub use self::read::READ_LIMIT;

/// What stands for a secret wherever its owner is shown.
pub const SECRET: &str = "[SECRET]";

/// Holds a value that must never be seen: a password, a key, a token.
///
/// Formatting one does not compile, and neither does serialising it:
///
/// ```compile_fail,E0277
/// let password = redact_core::Secret::from("correct horse");
/// println!("{password:?}"); // error: a `Secret` refuses to be formatted
/// ```
///
/// The struct that holds it derives `Redact` and prints `[SECRET]` in its place. In memory the value
/// lives once, on the heap, in the `SecretBox` of the [`secrecy`](secrecy_crate) crate, and is
/// overwritten when it is dropped; the [module](self) says where that promise ends.
///
/// There is no `==`, no order and no hash, whose running time depends on the value. Two secrets
/// compare by [`ct_eq`](Self::ct_eq). `Clone` exists where `secrecy` has it: for
/// text, for slices and for types that say [`CloneableSecret`](secrecy_crate::CloneableSecret).
///
/// # Example
///
/// ```
/// use redact_core::{Secret, redacted};
///
/// let password = Secret::from("correct horse");
/// let attempt = Secret::from("battery staple");
///
/// assert!(!bool::from(password.ct_eq(&attempt)));
/// assert_eq!(password.expose_secret().len(), 13);
/// assert_eq!(format!("{:?}", redacted(&password)), "[SECRET]");
/// ```
pub struct Secret<T: Zeroize + ?Sized>(Held<T>);

impl<T: Zeroize + ?Sized> Secret<T> {
    /// Takes a value that is on the heap already, and leaves it where it is.
    ///
    /// Moving a value into a box may leave a copy of it on the stack: where there is a choice,
    /// [`init_with_mut`](Self::init_with_mut) writes the value in its place.
    ///
    /// # Example
    ///
    /// ```
    /// use redact_core::Secret;
    ///
    /// let seed: Secret<[u16]> = Secret::new(Box::new([7, 11, 13]));
    /// assert_eq!(seed.expose_secret()[1], 11);
    /// ```
    #[must_use]
    pub fn new(value: Box<T>) -> Self {
        Self(SecretBox::new(value).into())
    }
}

impl<T: Zeroize + Default + FixedSize> Secret<T> {
    /// Makes a secret by writing it in its place.
    ///
    /// The way to make a key without a copy of it on the stack. A `String` or a `Vec` would leave
    /// copies behind as it grows, and so has no such door: see [`FixedSize`]. If `init` panics, what
    /// it has written is wiped.
    ///
    /// # Example
    ///
    /// ```
    /// use redact_core::Secret;
    ///
    /// # fn fill_random(key: &mut [u8]) { key.fill(4) }
    /// let key = Secret::<[u8; 32]>::init_with_mut(|key| fill_random(key));
    /// assert_eq!(key.expose_secret()[31], 4);
    /// ```
    #[must_use]
    pub fn init_with_mut(init: impl FnOnce(&mut T)) -> Self {
        Self(SecretBox::init_with_mut(init).into())
    }
}

impl<T: Zeroize + Clone> Secret<T> {
    /// Makes a secret of what a function returns, and wipes the value that it returned.
    ///
    /// For a type without a `Default`. The stack below this call is overwritten afterwards, as far
    /// as a value of this size is likely to have left copies there; that is an effort, not a
    /// promise, and [`init_with_mut`](Self::init_with_mut) does not need it.
    ///
    /// # Example
    ///
    /// ```
    /// use redact_core::Secret;
    ///
    /// let pin = Secret::init_with(|| [4_u8, 7, 1, 1]);
    /// assert_eq!(pin.expose_secret(), &[4, 7, 1, 1]);
    /// ```
    #[must_use]
    pub fn init_with(init: impl FnOnce() -> T) -> Self {
        burn::after::<T, _>(|| Self(SecretBox::init_with(init).into()))
    }
}

/// Shows `[SECRET]`, whatever the policy.
impl<T: Zeroize + ?Sized> Redact for Secret<T> {
    fn redact<S: Sink>(&self, _policy: &Policy, sink: S) -> Result<S::Ok, S::Error> {
        sink.hidden(SECRET)
    }

    fn is_omitted(&self, policy: &Policy) -> bool {
        policy.treatment(class::CREDENTIAL) == Treatment::Omitted
    }
}

/// Serialises the value: what the serialiser makes of it is not wiped.
#[diagnostic::do_not_recommend]
impl<T: Wire + Zeroize + ?Sized> Wire for Secret<T> {
    fn wire<S: Serializer>(&self, serializer: S, opened: Opened) -> Result<S::Ok, S::Error> {
        self.plaintext().wire(serializer, opened)
    }
}

impl<T: Zeroize + ?Sized> Clone for Secret<T>
where
    SecretBox<T>: Clone,
{
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

impl<T: Zeroize + ?Sized> Default for Secret<T>
where
    SecretBox<T>: Default,
{
    fn default() -> Self {
        Self(SecretBox::default().into())
    }
}

/// Overwrites the value where it is.
impl<T: Zeroize + ?Sized> Zeroize for Secret<T> {
    fn zeroize(&mut self) {
        self.0.zeroize();
    }
}

impl<T: Zeroize + ?Sized> ZeroizeOnDrop for Secret<T> {}
