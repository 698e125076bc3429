//! Overwriting the stack that a call has used.
//!
//! A value that is returned by value was written to frames that are dead by then, and safe code has
//! no name for what is left in them. So the call is made from a frame of its own, and then another
//! call covers the same stretch of stack with zeros.

use core::hint::black_box;

use zeroize::Zeroize;

/// Calls `make`, then overwrites the stack below: some frames for the code, and room for a few
/// copies of a `T`, as far as that is not more stack than a thread can be expected to have.
pub(crate) fn after<T, R>(make: impl FnOnce() -> R) -> R {
    let result = in_own_frame(make);
    burn(FRAMES + size_of::<T>().saturating_mul(COPIES).min(MOST));
    result
}

#[inline(never)]
fn in_own_frame<R>(make: impl FnOnce() -> R) -> R {
    black_box(make())
}

#[inline(never)]
fn burn(bytes: usize) {
    let mut frame = [0_u8; CHUNK];
    frame.zeroize();
    if let Some(rest) = bytes.checked_sub(CHUNK) {
        burn(rest);
    }
    // Used after the call, so that the call is not turned into a loop over one frame.
    black_box(&mut frame);
}

const CHUNK: usize = 256;
const FRAMES: usize = 4 * 1024;
const COPIES: usize = 4;
const MOST: usize = 64 * 1024;
