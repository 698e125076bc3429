//! `arbitrary`: secrets and sensitive values for fuzz targets, of what a fuzzer makes up.
//!
//! The input that a fuzzer keeps holds the value in clear, as it holds everything.

use alloc::boxed::Box;

use arbitrary::{Arbitrary, MaxRecursionReached, Result, Unstructured};
use zeroize::Zeroize;

use crate::{Secret, Sensitive};

/// For text, slices, and whatever `T` is arbitrary itself. A fuzz target prints its input by `Debug`: the
/// struct that holds the secret derives `Redact` and prints `[SECRET]`.
///
/// # Example
///
/// ```
/// use arbitrary::{Arbitrary, Unstructured};
/// use redact_core::Secret;
///
/// let mut input = Unstructured::new(b"ABCDEFG\x03");
/// assert_eq!(Secret::<str>::arbitrary(&mut input)?.expose_secret(), "ABC");
/// assert_eq!(Secret::<[u8; 2]>::arbitrary(&mut input)?.expose_secret(), b"DE");
/// # Ok::<(), arbitrary::Error>(())
/// ```
impl<'a, T: Zeroize + ?Sized> Arbitrary<'a> for Secret<T>
where
    Box<T>: Arbitrary<'a>,
{
    fn arbitrary(input: &mut Unstructured<'a>) -> Result<Self> {
        Box::arbitrary(input).map(Self::new)
    }

    fn arbitrary_take_rest(input: Unstructured<'a>) -> Result<Self> {
        Box::arbitrary_take_rest(input).map(Self::new)
    }

    fn size_hint(depth: usize) -> (usize, Option<usize>) {
        Box::<T>::size_hint(depth)
    }

    fn try_size_hint(depth: usize) -> Result<(usize, Option<usize>), MaxRecursionReached> {
        Box::<T>::try_size_hint(depth)
    }
}

/// Wherever `T` is.
///
/// # Example
///
/// ```
/// use arbitrary::{Arbitrary, Unstructured};
/// use redact_core::Sensitive;
///
/// let age = Sensitive::<u32>::arbitrary(&mut Unstructured::new(&[36, 0, 0, 0]))?;
/// assert_eq!(age.expose_secret(), &36);
/// assert_eq!(format!("{age:?}"), "[REDACTED]");
/// # Ok::<(), arbitrary::Error>(())
/// ```
impl<'a, T: Arbitrary<'a>, M> Arbitrary<'a> for Sensitive<T, M> {
    fn arbitrary(input: &mut Unstructured<'a>) -> Result<Self> {
        T::arbitrary(input).map(Self::new)
    }

    fn arbitrary_take_rest(input: Unstructured<'a>) -> Result<Self> {
        T::arbitrary_take_rest(input).map(Self::new)
    }

    fn size_hint(depth: usize) -> (usize, Option<usize>) {
        T::size_hint(depth)
    }

    fn try_size_hint(depth: usize) -> Result<(usize, Option<usize>), MaxRecursionReached> {
        T::try_size_hint(depth)
    }
}
