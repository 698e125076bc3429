use alloc::sync::Arc;
use alloc::vec::Vec;
use core::sync::atomic::{AtomicU64, Ordering};
use std::io::Write;
use std::sync::Mutex;

use super::Reveal;

/// Writes each reveal as a line of JSON.
///
/// Each line is written with one call, and flushed. A line that the writer refuses is lost and counted:
/// an audit log that cannot be written keeps nobody from working, and does not pass for complete.
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
    writer: Mutex<W>,
    lost: AtomicU64,
}

impl<W: Write + Send + 'static> JsonLines<W> {
    /// Takes what to write to.
    #[must_use]
    pub fn new(writer: W) -> Self {
        Self { shared: Arc::new(Shared { writer: Mutex::new(writer), lost: AtomicU64::new(0) }) }
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
        let mut writer = self.writer.lock().ok()?;
        writer.write_all(&line).and_then(|()| writer.flush()).ok()
    }
}
