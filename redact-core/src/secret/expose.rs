//! The doors to the plaintext of a secret.

use zeroize::Zeroize;

use super::{FixedSize, Secret};
#[cfg(feature = "std")]
use crate::audit::{self, Door, NoPurpose, Purpose};
#[cfg(feature = "std")]
use crate::class;

/// What is done with the value is the caller's care: a copy of it is not wiped. Each call is a
/// [reveal](crate::audit) to the audit sink of the process, as of `credential`.
impl<T: Zeroize + ?Sized> Secret<T> {
    /// Exposes the value.
    ///
    /// # Example
    ///
    /// ```
    /// let token = redact_core::Secret::from("a9f3");
    /// assert_eq!(token.expose_secret(), "a9f3");
    /// ```
    #[must_use]
    #[track_caller]
    pub fn expose_secret(&self) -> &T {
        #[cfg(feature = "std")]
        audit::reveal::<Self>(Door::Exposed, Some(class::CREDENTIAL), None);
        self.0.secret()
    }

    /// Exposes the value to be changed, where a change cannot leave a copy behind.
    ///
    /// A `String` or a `Vec` leaves one when it grows, and so has no such door: see [`FixedSize`].
    ///
    /// # Example
    ///
    /// ```
    /// let mut key = redact_core::Secret::from([1, 2, 3].as_slice());
    /// key.expose_secret_mut()[0] = 9;
    /// assert_eq!(key.expose_secret(), [9, 2, 3]);
    /// ```
    #[must_use]
    #[track_caller]
    pub fn expose_secret_mut(&mut self) -> &mut T
    where
        T: FixedSize,
    {
        #[cfg(feature = "std")]
        audit::reveal::<Self>(Door::Exposed, Some(class::CREDENTIAL), None);
        self.0.secret_mut()
    }

    /// Exposes the value for a purpose, which the audit log tells.
    ///
    /// # Example
    ///
    /// ```
    /// use redact_core::{Secret, audit::Purpose};
    ///
    /// const REFUND: Purpose = Purpose::new("refund");
    /// let token = Secret::from("a9f3");
    /// assert_eq!(token.expose_for(REFUND), "a9f3");
    /// ```
    #[cfg(feature = "std")]
    #[must_use]
    #[track_caller]
    pub fn expose_for(&self, purpose: Purpose) -> &T {
        audit::reveal::<Self>(Door::Exposed, Some(class::CREDENTIAL), Some(purpose));
        self.0.secret()
    }

    /// Exposes the value, unless the policy asks what for.
    ///
    /// # Errors
    ///
    /// If the policy [asks for a purpose](crate::policy::Builder::ask_for_purpose) where a `credential`
    /// is exposed.
    ///
    /// # Example
    ///
    /// ```
    /// use redact_core::{Policy, Secret, class};
    ///
    /// let token = Secret::from("a9f3");
    /// let policy = Policy::builder().ask_for_purpose(class::CREDENTIAL).build();
    /// assert_eq!(
    ///     policy.scope(|| token.try_expose_secret().unwrap_err().to_string()),
    ///     "the policy asks what `credential` is exposed for; call `expose_for` with a purpose",
    /// );
    /// ```
    #[cfg(feature = "std")]
    #[track_caller]
    pub fn try_expose_secret(&self) -> Result<&T, NoPurpose> {
        NoPurpose::check(class::CREDENTIAL)?;
        audit::reveal::<Self>(Door::Exposed, Some(class::CREDENTIAL), None);
        Ok(self.0.secret())
    }

    /// The value for this crate's own work with it, which is no reveal.
    pub(crate) fn plaintext(&self) -> &T {
        self.0.secret()
    }
}
