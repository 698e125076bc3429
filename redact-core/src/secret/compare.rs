use subtle::{Choice, ConstantTimeEq};
use zeroize::Zeroize;

use crate::Secret;

/// Compares with another value in a time that does not tell where the two differ.
///
/// This is what [`Secret::ct_eq`] stands on. Implement it for a type
/// of one's own by its fields. Values of different length are told apart at once: lengths are not
/// secret here.
///
/// # Example
///
/// ```
/// use redact_core::{ConstantTimeEq, Secret, Zeroize, secret::{Choice, Comparable}};
///
/// struct Pin(u16);
///
/// impl Zeroize for Pin {
///     fn zeroize(&mut self) {
///         self.0.zeroize();
///     }
/// }
///
/// impl Comparable for Pin {
///     fn compare(&self, other: &Self) -> Choice {
///         self.0.ct_eq(&other.0)
///     }
/// }
///
/// let pin = Secret::new(Box::new(Pin(4711)));
/// assert!(bool::from(pin.ct_eq(&Secret::new(Box::new(Pin(4711))))));
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no comparison in constant time",
    label = "a `Secret` of this type cannot be compared",
    note = "implement `redact::secret::Comparable` for `{Self}`"
)]
pub trait Comparable {
    /// Says whether the two are equal. `bool::from` makes a `bool` of it.
    fn compare(&self, other: &Self) -> Choice;
}

impl<T: Zeroize + ?Sized> Secret<T> {
    /// Compares two secrets in a time that does not tell where they differ.
    ///
    /// `bool::from` makes a `bool` of the answer, at the point where a branch on it may be seen.
    ///
    /// # Example
    ///
    /// ```
    /// use redact_core::Secret;
    ///
    /// let expected = Secret::from("a9f3");
    /// let presented = Secret::from("a9f4");
    /// assert!(!bool::from(expected.ct_eq(&presented)));
    /// ```
    #[must_use]
    pub fn ct_eq(&self, other: &Self) -> Choice
    where
        T: Comparable,
    {
        self.plaintext().compare(other.plaintext())
    }
}

impl<T: Zeroize + Comparable + ?Sized> ConstantTimeEq for Secret<T> {
    fn ct_eq(&self, other: &Self) -> Choice {
        self.ct_eq(other)
    }
}

impl Comparable for str {
    fn compare(&self, other: &Self) -> Choice {
        self.as_bytes().ct_eq(other.as_bytes())
    }
}

impl<T: ConstantTimeEq> Comparable for [T] {
    fn compare(&self, other: &Self) -> Choice {
        self.ct_eq(other)
    }
}

impl<T: ConstantTimeEq, const N: usize> Comparable for [T; N] {
    fn compare(&self, other: &Self) -> Choice {
        self.as_slice().ct_eq(other.as_slice())
    }
}

macro_rules! comparable {
    ($($T:ty)*) => {$(
        impl Comparable for $T {
            fn compare(&self, other: &Self) -> Choice {
                self.ct_eq(other)
            }
        }
    )*};
}

comparable! { u8 u16 u32 u64 usize i8 i16 i32 i64 isize }
