use std::fs::File;
use std::hint::black_box;
use std::io::{self, Read};

/// A random text of 32 characters, kept as two halves of a sum: neither tells anything, and the search
/// for the text cannot find where it is kept.
pub struct Needle {
    sum: [u8; Self::LEN],
    pad: [u8; Self::LEN],
}

impl Needle {
    /// How long the text is.
    pub const LEN: usize = 32;

    /// Draws a text.
    ///
    /// # Errors
    ///
    /// If the system has no `/dev/urandom`.
    pub fn random() -> io::Result<Self> {
        let mut needle = Self { sum: [0; Self::LEN], pad: [0; Self::LEN] };
        let mut source = File::open("/dev/urandom")?;
        source.read_exact(&mut needle.sum)?;
        source.read_exact(&mut needle.pad)?;
        for (sum, pad) in needle.sum.iter_mut().zip(&needle.pad) {
            *sum = black_box(ALPHABET[usize::from(*sum) % ALPHABET.len()] ^ pad);
        }
        Ok(needle)
    }

    /// One byte of the text.
    ///
    /// # Panics
    ///
    /// If the text is not that long.
    #[must_use]
    pub fn byte(&self, at: usize) -> u8 {
        // Out of sight of the optimiser, which could otherwise put more than one together.
        black_box(self.sum[at]) ^ self.pad[at]
    }

    /// All bytes of the text, one at a time.
    pub fn bytes(&self) -> impl Iterator<Item = u8> {
        (0..Self::LEN).map(|at| self.byte(at))
    }

    /// Writes the text to its place.
    pub fn fill(&self, place: &mut [u8]) {
        for (place, byte) in place.iter_mut().zip(self.bytes()) {
            *place = byte;
        }
    }

    /// Makes a buffer of the given capacity that holds `head`, the text, and `tail`.
    #[must_use]
    pub fn vec(&self, capacity: usize, head: &str, tail: &str) -> Vec<u8> {
        let mut vec = Vec::with_capacity(capacity.max(head.len() + Self::LEN + tail.len()));
        vec.extend_from_slice(head.as_bytes());
        self.bytes().for_each(|byte| vec.push(byte));
        vec.extend_from_slice(tail.as_bytes());
        vec
    }

    /// Makes a string of the given capacity that holds the text.
    ///
    /// # Panics
    ///
    /// Never: the text is ASCII.
    #[must_use]
    pub fn string(&self, capacity: usize) -> String {
        String::from_utf8(self.vec(capacity, "", "")).expect("the text is ASCII")
    }
}

/// Hands the text out to whoever reads.
pub struct NeedleReader<'a> {
    needle: &'a Needle,
    from: usize,
    head: &'static [u8],
    tail: &'static [u8],
}

impl<'a> NeedleReader<'a> {
    /// A reader of `head`, the text, and `tail`.
    pub(crate) fn new(needle: &'a Needle, head: &'static str, tail: &'static str) -> Self {
        Self { needle, from: 0, head: head.as_bytes(), tail: tail.as_bytes() }
    }
}

impl Read for NeedleReader<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let all =
            self.head.iter().copied().chain(self.needle.bytes()).chain(self.tail.iter().copied());
        let mut read = 0;
        for (place, byte) in buffer.iter_mut().zip(all.skip(self.from)) {
            *place = byte;
            read += 1;
        }
        self.from += read;
        Ok(read)
    }
}

const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
