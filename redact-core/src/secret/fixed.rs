/// Marks a value that can be changed in its place without leaving a copy of it elsewhere.
///
/// Text of fixed length, arrays, slices and numbers are such values. `String` and `Vec` are not:
/// they move when they grow. Implement it for a struct whose fields all are, to open
/// [`expose_secret_mut`](crate::Secret::expose_secret_mut) for it.
///
/// # Example
///
/// ```
/// use redact_core::{Secret, Zeroize, secret::FixedSize};
///
/// #[derive(Default)]
/// struct KeyPair {
///     signing: [u8; 32],
///     sealing: [u8; 32],
/// }
///
/// impl FixedSize for KeyPair {}
///
/// impl Zeroize for KeyPair {
///     fn zeroize(&mut self) {
///         self.signing.zeroize();
///         self.sealing.zeroize();
///     }
/// }
///
/// let mut keys = Secret::<KeyPair>::default();
/// keys.expose_secret_mut().signing.fill(7);
/// assert_eq!(keys.expose_secret().signing[0], 7);
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` may leave a copy of a secret behind when it changes",
    label = "this secret cannot be changed in its place",
    note = "hold a `Secret<str>`, a `Secret<[u8]>` or a `Secret<[u8; N]>`, or build a new `Secret` from the changed value",
    note = "a struct of fixed-size fields may implement `FixedSize`"
)]
pub trait FixedSize {}

macro_rules! fixed_size {
    ($($T:ty)*) => {$(
        impl FixedSize for $T {}
    )*};
}

fixed_size! { str bool char u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize f32 f64 }

impl<T: FixedSize> FixedSize for [T] {}
impl<T: FixedSize, const N: usize> FixedSize for [T; N] {}
