//! The memory of a secret.

use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;

use secrecy_crate::{ExposeSecret, ExposeSecretMut, SecretBox};
use zeroize::Zeroize;

/// A secret on the heap, and zeros behind it where it came in a buffer with room to spare.
///
/// No allocator promises to shrink a block without moving it, so that a buffer is either kept as it is
/// or copied.
pub(super) struct Held<T: Zeroize + ?Sized> {
    whole: SecretBox<T>,
    // Not an `Option`: the bytes of a `None` are whatever the stack had there, such as a part of the secret,
    // and go along wherever it is moved.
    cut: Cut<T>,
}

/// How to tell the secret from what is behind it.
struct Cut<T: Zeroize + ?Sized> {
    len: usize,
    secret: fn(&T, usize) -> &T,
    secret_mut: fn(&mut T, usize) -> &mut T,
    into_box: fn(SecretBox<T>, usize) -> SecretBox<T>,
}

impl<T: Zeroize + ?Sized> Cut<T> {
    /// There is nothing behind it.
    fn none() -> Self {
        Self {
            len: 0,
            secret: |whole, _| whole,
            secret_mut: |whole, _| whole,
            into_box: |whole, _| whole,
        }
    }
}

impl<T: Zeroize + ?Sized> Held<T> {
    pub(super) fn secret(&self) -> &T {
        (self.cut.secret)(self.whole.expose_secret(), self.cut.len)
    }

    pub(super) fn secret_mut(&mut self) -> &mut T {
        (self.cut.secret_mut)(self.whole.expose_secret_mut(), self.cut.len)
    }

    /// The secret alone, copied if there is something behind it. What it was copied from is wiped.
    pub(super) fn into_box(self) -> SecretBox<T> {
        (self.cut.into_box)(self.whole, self.cut.len)
    }
}

impl<T: Zeroize + ?Sized> From<SecretBox<T>> for Held<T> {
    fn from(whole: SecretBox<T>) -> Self {
        Self { whole, cut: Cut::none() }
    }
}

impl<T: Zeroize + ?Sized> Zeroize for Held<T> {
    fn zeroize(&mut self) {
        self.whole.zeroize();
    }
}

impl<T: Zeroize + ?Sized> Clone for Held<T>
where
    SecretBox<T>: Clone,
{
    fn clone(&self) -> Self {
        Self { whole: self.whole.clone(), cut: self.cut.clone() }
    }
}

/// A copy of how to tell them apart, not of the secret.
impl<T: Zeroize + ?Sized> Clone for Cut<T> {
    fn clone(&self) -> Self {
        Self { ..*self }
    }
}

/// Declares the buffers that a secret may come in.
macro_rules! buffers {
    ($($Buffer:ty => $T:ty: $fill:ident($zeros:expr), $into_box:ident;)*) => {$(
        /// Keeps the buffer, unless it is much longer than what is in it. That is copied, and the buffer
        /// wiped.
        impl From<$Buffer> for Held<$T> {
            fn from(mut buffer: $Buffer) -> Self {
                let (len, spare) = (buffer.len(), buffer.capacity() - buffer.len());
                let Some(zeros) = $zeros.get(..spare) else {
                    let copy = Box::<$T>::from(&*buffer);
                    wipe(buffer.into());
                    return SecretBox::new(copy).into();
                };
                buffer.$fill(zeros);
                // Of a full buffer this makes a box without reallocating.
                let whole = SecretBox::new(buffer.$into_box());
                if spare == 0 {
                    return whole.into();
                }
                let cut: Cut<$T> = Cut {
                    len,
                    secret: |whole, len| &whole[..len],
                    secret_mut: |whole, len| &mut whole[..len],
                    into_box: |whole, len| SecretBox::new(whole.expose_secret()[..len].into()),
                };
                Self { whole, cut }
            }
        }
    )*};
}

buffers! {
    String => str: push_str(ZEROS), into_boxed_str;
    Vec<u8> => [u8]: extend_from_slice(ZEROS.as_bytes()), into_boxed_slice;
}

/// As many as a buffer may have behind the secret and be kept.
const ZEROS: &str = match core::str::from_utf8(&[0; 64]) {
    Ok(zeros) => zeros,
    Err(_) => unreachable!(),
};

/// Overwrites a buffer at one stroke: of an empty one, all is spare capacity.
fn wipe(mut bytes: Vec<u8>) {
    bytes.clear();
    bytes.spare_capacity_mut().zeroize();
}
