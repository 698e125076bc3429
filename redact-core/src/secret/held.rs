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
    cut: Option<Cut<T>>,
}

/// How to tell the secret from what is behind it.
struct Cut<T: ?Sized> {
    len: usize,
    secret: fn(&T, usize) -> &T,
    secret_mut: fn(&mut T, usize) -> &mut T,
    copy: fn(&T) -> Box<T>,
}

impl<T: Zeroize + ?Sized> Held<T> {
    pub(super) fn secret(&self) -> &T {
        let whole = self.whole.expose_secret();
        self.cut.as_ref().map_or(whole, |cut| (cut.secret)(whole, cut.len))
    }

    pub(super) fn secret_mut(&mut self) -> &mut T {
        let whole = self.whole.expose_secret_mut();
        match &self.cut {
            None => whole,
            Some(cut) => (cut.secret_mut)(whole, cut.len),
        }
    }

    /// The secret alone, copied if there is something behind it. What it was copied from is wiped.
    pub(super) fn into_box(self) -> SecretBox<T> {
        match &self.cut {
            None => self.whole,
            Some(cut) => SecretBox::new((cut.copy)(self.secret())),
        }
    }
}

impl<T: Zeroize + ?Sized> From<SecretBox<T>> for Held<T> {
    fn from(whole: SecretBox<T>) -> Self {
        Self { whole, cut: None }
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
impl<T: ?Sized> Clone for Cut<T> {
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
                let cut: Cut<$T> = Cut {
                    len,
                    secret: |whole: &$T, len| &whole[..len],
                    secret_mut: |whole: &mut $T, len| &mut whole[..len],
                    copy: |secret: &$T| secret.into(),
                };
                // Of a full buffer this makes a box without reallocating.
                let whole = SecretBox::new(buffer.$into_box());
                Self { whole, cut: (spare > 0).then_some(cut) }
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
