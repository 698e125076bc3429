use alloc::sync::Arc;
use core::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{
    Receiver, RecvError, RecvTimeoutError, SyncSender, TryRecvError, sync_channel,
};
use std::time::Duration;

use super::Reveal;

/// Makes a sink that puts reveals into a queue, and the end where they are taken out.
///
/// A queue holds `capacity` reveals. One that is made while it is full is dropped and counted: who asks
/// for a secret does not wait for who writes the audit log.
///
/// # Example
///
/// ```
/// use redact_core::{Secret, audit};
///
/// let (sink, reveals) = audit::channel(1);
/// audit::install(sink)?;
/// let key = Secret::from("a9f3");
/// let _ = (key.expose_secret(), key.expose_secret());
/// assert_eq!(reveals.try_iter().count(), 1);
/// assert_eq!(reveals.dropped(), 1);
/// # Ok::<(), audit::SinkInstalled>(())
/// ```
pub fn channel(capacity: usize) -> (impl Fn(&Reveal) + Send + Sync + 'static, Reveals) {
    let (sender, receiver): (SyncSender<Reveal>, _) = sync_channel(capacity);
    let dropped = Arc::new(AtomicU64::new(0));
    let reveals = Reveals { receiver, dropped: Arc::clone(&dropped) };
    let sink = move |reveal: &Reveal| {
        if sender.try_send(reveal.clone()).is_err() {
            dropped.fetch_add(1, Ordering::Relaxed);
        }
    };
    (sink, reveals)
}

/// Where the reveals of a [`channel`] are taken out.
#[derive(Debug)]
pub struct Reveals {
    receiver: Receiver<Reveal>,
    dropped: Arc<AtomicU64>,
}

impl Reveals {
    /// Waits for a reveal.
    ///
    /// # Errors
    ///
    /// If there is none and the sink is gone.
    pub fn recv(&self) -> Result<Reveal, RecvError> {
        self.receiver.recv()
    }

    /// Waits for a reveal, but not for ever.
    ///
    /// # Errors
    ///
    /// If the time is over, or if there is none and the sink is gone.
    pub fn recv_timeout(&self, timeout: Duration) -> Result<Reveal, RecvTimeoutError> {
        self.receiver.recv_timeout(timeout)
    }

    /// Takes a reveal, if there is one.
    ///
    /// # Errors
    ///
    /// If there is none.
    pub fn try_recv(&self) -> Result<Reveal, TryRecvError> {
        self.receiver.try_recv()
    }

    /// Takes the reveals that are there.
    pub fn try_iter(&self) -> impl Iterator<Item = Reveal> {
        self.receiver.try_iter()
    }

    /// Returns how many reveals were dropped because the queue was full.
    #[must_use]
    pub fn dropped(&self) -> u64 {
        self.dropped.load(Ordering::Relaxed)
    }
}
