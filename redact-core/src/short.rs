use core::fmt;

use arrayvec::ArrayString;

/// A text of up to 64 bytes, held on the stack. Only what a mask has let through and what is in the source
/// is written to it.
///
/// An exit pays for each fragment that it is handed, and most of what masks write is short: it is put
/// together here, and handed over whole.
pub(crate) struct Short {
    text: ArrayString<64>,
    overflowed: bool,
}

impl Short {
    #[inline]
    pub(crate) fn new() -> Self {
        Self { text: ArrayString::new(), overflowed: false }
    }

    #[inline]
    pub(crate) fn as_str(&self) -> &str {
        &self.text
    }

    /// Says whether there was more to write than there is room for.
    #[inline]
    pub(crate) fn overflowed(&self) -> bool {
        self.overflowed
    }

    #[cold]
    fn overflow(&mut self) -> fmt::Error {
        self.overflowed = true;
        fmt::Error
    }
}

impl fmt::Write for Short {
    #[inline]
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.text.try_push_str(text).map_err(|_| self.overflow())
    }

    #[inline]
    fn write_char(&mut self, c: char) -> fmt::Result {
        self.text.try_push(c).map_err(|_| self.overflow())
    }
}
