use std::fmt;
use std::fs::File;
use std::io;
use std::ops::Range;
use std::os::unix::fs::FileExt;
use std::str;

use crate::Needle;

/// How often the two halves of a text were found.
///
/// An allocator writes its own notes over the first 16 bytes of a block that is given back to it, so
/// that only the second half of what it held can be found there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Copies {
    /// How often the first 16 bytes were found.
    pub first: usize,
    /// How often the last 16 bytes were found.
    pub last: usize,
}

impl fmt::Display for Copies {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.first, self.last)
    }
}

/// Looks through all memory that this process can write to.
///
/// All that it needs is allocated before the secret is made, so that looking does not overwrite what
/// it looks for.
pub struct Scanner {
    maps: File,
    memory: File,
    listing: Box<[u8]>,
    buffer: Box<[u8]>,
}

impl Scanner {
    /// Prepares to look.
    ///
    /// # Errors
    ///
    /// If the system has no `/proc`.
    pub fn new() -> io::Result<Self> {
        Ok(Self {
            maps: File::open("/proc/self/maps")?,
            memory: File::open("/proc/self/mem")?,
            listing: vec![0; 64 * 1024].into(),
            buffer: vec![0; BUFFER].into(),
        })
    }

    /// Counts the copies of a text.
    ///
    /// # Errors
    ///
    /// If memory cannot be read.
    pub fn count(&mut self, needle: &Needle) -> io::Result<Copies> {
        let len = self.list()?;
        let mut copies = Copies { first: 0, last: 0 };
        let Self { memory, listing, buffer, .. } = self;
        let listing = str::from_utf8(&listing[..len]).map_err(io::Error::other)?;
        for range in listing.lines().filter_map(writable) {
            count_in_range(memory, range, buffer, needle, &mut copies)?;
        }
        Ok(copies)
    }

    /// Reads the list of mappings, and returns its length.
    fn list(&mut self) -> io::Result<usize> {
        let mut len = 0;
        loop {
            match self.maps.read_at(&mut self.listing[len..], len as u64)? {
                0 if len < self.listing.len() => return Ok(len),
                0 => return Err(io::Error::other("the list of mappings is longer than expected")),
                more => len += more,
            }
        }
    }
}

/// The range of one line of the list, if it can be written to.
fn writable(line: &str) -> Option<Range<u64>> {
    let (range, rest) = line.split_once(' ')?;
    let (start, end) = range.split_once('-')?;
    let parse = |address| u64::from_str_radix(address, 16).ok();
    rest.starts_with("rw").then_some(parse(start)?..parse(end)?)
}

fn count_in_range(
    memory: &File,
    range: Range<u64>,
    buffer: &mut [u8],
    needle: &Needle,
    copies: &mut Copies,
) -> io::Result<()> {
    let own = buffer.as_ptr() as u64..buffer.as_ptr() as u64 + buffer.len() as u64;
    let mut at = range.start;
    while at < range.end {
        let left = usize::try_from(range.end - at).unwrap_or(usize::MAX);
        let chunk = &mut buffer[..left.min(BUFFER)];
        memory.read_exact_at(chunk, at)?;
        count_in_chunk(chunk, at, &own, needle, copies);
        // What lies across the edge of two chunks is looked at with the second.
        at += if chunk.len() == left { left } else { chunk.len() - (HALF - 1) } as u64;
    }
    Ok(())
}

fn count_in_chunk(chunk: &[u8], at: u64, own: &Range<u64>, needle: &Needle, copies: &mut Copies) {
    let [first, last] = [0, HALF].map(|from| needle.byte(from));
    let is_at = |window: &[u8], from| (0..HALF).all(|i| window[i] == needle.byte(from + i));
    for (offset, window) in chunk.windows(HALF).enumerate() {
        if (window[0] == first || window[0] == last) && !own.contains(&(at + offset as u64)) {
            copies.first += usize::from(is_at(window, 0));
            copies.last += usize::from(is_at(window, HALF));
        }
    }
}

const BUFFER: usize = 256 * 1024;
const HALF: usize = Needle::LEN / 2;
