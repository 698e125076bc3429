//! `proptest`: sensitive values for property tests, which print masked when a test fails.
//!
//! There is nothing for a `Secret`: `Arbitrary`, and every strategy, asks for a `Debug`, which it does not
//! have. Its [module](crate::secret) shows how to make the struct that holds it.

use proptest::arbitrary::Arbitrary;
use proptest::strategy::{MapInto, Strategy};

use crate::{Mask, Maskable, Sensitive};

/// Whatever `T` can be, by the strategy of `T`. A failing test prints it masked, and so does the file in
/// which `proptest` keeps failures; the seed beside it makes the value again.
///
/// # Example
///
/// ```
/// use proptest::prelude::*;
/// use proptest::test_runner::{Config, TestRunner};
/// use redact_core::Sensitive;
///
/// let mut runner = TestRunner::new(Config { failure_persistence: None, ..Config::default() });
/// let failure = runner.run(&any::<Sensitive<u32>>(), |age| match age.expose_secret() {
///     0..100 => Ok(()),
///     _ => Err(TestCaseError::fail("too old")),
/// });
/// assert_eq!(
///     failure.unwrap_err().to_string(),
///     "Test failed: too old.\nminimal failing input: [REDACTED]",
/// );
/// ```
impl<T, M> Arbitrary for Sensitive<T, M>
where
    T: Arbitrary + Maskable,
    M: Mask<T::Leaf> + Default,
{
    type Parameters = T::Parameters;
    type Strategy = MapInto<T::Strategy, Self>;

    fn arbitrary_with(parameters: T::Parameters) -> Self::Strategy {
        T::arbitrary_with(parameters).prop_map_into()
    }
}
