use core::fmt::{self, Write};

use super::{Mask, Output};

/// Shows how long a text or a sequence of bytes is, and nothing else of it.
///
/// The length of a password tells how hard it is to guess, and the length of one of few known
/// values tells which one it is: not a mask for those.
///
/// # Example
///
/// ```
/// use redact_core::{mask::Length, masked};
///
/// assert_eq!(masked("naïve", Length).to_string(), "[5 chars]");
/// assert_eq!(masked(&vec![0u8; 3], Length).to_string(), "[3 bytes]");
/// ```
#[derive(Clone, Copy, Debug, Default)]
pub struct Length;

impl Mask<str> for Length {
    fn mask(&self, value: &str, out: &mut Output<'_>) -> fmt::Result {
        write!(out, "[{} chars]", value.chars().count())
    }
}

impl Mask<[u8]> for Length {
    fn mask(&self, value: &[u8], out: &mut Output<'_>) -> fmt::Result {
        write!(out, "[{} bytes]", value.len())
    }
}
