use alloc::sync::Arc;
use alloc::vec::Vec;
use core::sync::atomic::{AtomicU64, Ordering};
use std::io::{self, Write};
use std::sync::Mutex;

use super::Reveal;

/// Writes each reveal as a line of JSON.
///
/// Each line is written with one call, and flushed. A line that the writer refuses is lost and counted:
/// an audit log that cannot be written keeps nobody from working, and does not pass for complete. What the
/// writer has taken of such a line stays, on a line of its own.
///
/// # Example
///
/// ```
/// use redact_core::audit::{self, JsonLines};
///
/// # let path = std::env::temp_dir().join("redact-audit-example.jsonl");
/// let file = std::fs::OpenOptions::new().create(true).append(true).open(&path)?;
/// let lines = JsonLines::new(file);
/// audit::install(lines.sink())?;
/// assert_eq!(lines.lost(), 0);
/// # std::fs::remove_file(&path)?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct JsonLines<W> {
    shared: Arc<Shared<W>>,
}

struct Shared<W> {
    log: Mutex<Log<W>>,
    lost: AtomicU64,
}

struct Log<W> {
    writer: W,
    /// Whether the last line was taken in part.
    is_torn: bool,
}

impl<W: Write + Send + 'static> JsonLines<W> {
    /// Takes what to write to.
    #[must_use]
    pub fn new(writer: W) -> Self {
        let log = Mutex::new(Log { writer, is_torn: false });
        Self { shared: Arc::new(Shared { log, lost: AtomicU64::new(0) }) }
    }

    /// Makes the function to [install](super::install).
    pub fn sink(&self) -> impl Fn(&Reveal) + Send + Sync + 'static {
        let shared = Arc::clone(&self.shared);
        move |reveal| {
            if shared.write(reveal).is_none() {
                shared.lost.fetch_add(1, Ordering::Relaxed);
            }
        }
    }

    /// Returns how many lines were lost because they could not be written.
    #[must_use]
    pub fn lost(&self) -> u64 {
        self.shared.lost.load(Ordering::Relaxed)
    }
}

impl<W: Write> Shared<W> {
    fn write(&self, reveal: &Reveal) -> Option<()> {
        let mut line: Vec<u8> = serde_json::to_vec(reveal).ok()?;
        line.push(b'\n');
        // A writer that panicked may have written half a line.
        self.log.lock().ok()?.write(line).ok()
    }
}

impl<W: Write> Log<W> {
    fn write(&mut self, mut line: Vec<u8>) -> io::Result<()> {
        if self.is_torn {
            line.insert(0, b'\n');
        }
        let mut taken = Counted { writer: &mut self.writer, bytes: 0 };
        let written = taken.write_all(&line);
        if taken.bytes > 0 {
            self.is_torn = taken.bytes < line.len();
        }
        written.and_then(|()| self.writer.flush())
    }
}

/// Counts what a writer takes.
struct Counted<'a, W> {
    writer: &'a mut W,
    bytes: usize,
}

impl<W: Write> Write for Counted<'_, W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.writer.write(bytes).inspect(|taken| self.bytes += taken)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.writer.flush()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Takes so many bytes, then refuses one call, and so on.
    struct Full<'a> {
        rooms: &'a [usize],
        text: String,
    }

    impl Write for Full<'_> {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            let Some((room, rest)) = self.rooms.split_first() else {
                self.text.push_str(str::from_utf8(bytes).unwrap());
                return Ok(bytes.len());
            };
            self.rooms = rest;
            self.text.push_str(str::from_utf8(&bytes[..*room]).unwrap());
            if *room == 0 { Err(io::ErrorKind::StorageFull.into()) } else { Ok(*room) }
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn a_line_that_was_taken_in_part_does_not_spoil_the_next() {
        let rooms = [0, 2, 0, 0, 1, 0];
        let writer = Full { rooms: &rooms, text: String::new() };
        let mut log = Log { writer, is_torn: false };
        let lines = ["none\n", "torn\n", "none\n", "torn\n", "one\n", "two\n"];
        let written = lines.map(|line| log.write(line.into()).is_ok());
        assert_eq!(written, [false, false, false, false, true, true]);
        assert_eq!(log.writer.text, "to\n\none\ntwo\n");
    }
}
