//! The reveals that a test makes.

use alloc::vec::Vec;
use core::cell::RefCell;
use core::marker::PhantomData;
use std::sync::LazyLock;

use crate::audit::{self, Reveal};

thread_local! {
    static COLLECTED: RefCell<Option<Vec<Reveal>>> = const { RefCell::new(None) };
}

/// Whether the kit's sink is that of the process.
static IS_INSTALLED: LazyLock<bool> = LazyLock::new(|| {
    let collect = |reveal: &Reveal| {
        // A thread that is ending has no collector any more.
        let _ = COLLECTED.try_with(|collected| {
            if let Some(reveals) = &mut *collected.borrow_mut() {
                reveals.push(reveal.clone());
            }
        });
    };
    audit::install(collect).is_ok()
});

/// Collects the reveals that a test makes on its thread, until it is dropped.
///
/// Tests that run beside it do not get in its way: each thread has a collector of its own. What other threads
/// reveal for the test is not seen.
///
/// # Example
///
/// ```
/// use redact_core::Secret;
/// use redact_core::audit::Purpose;
/// use redact_core::testing::RevealCollector;
///
/// const LOGIN: Purpose = Purpose::new("login");
///
/// fn log_in(password: &Secret<str>) -> bool {
///     password.expose_for(LOGIN) == "correct horse"
/// }
///
/// let collector = RevealCollector::start();
/// assert!(log_in(&Secret::from("correct horse")));
/// let reveals = collector.take();
/// assert_eq!(reveals.len(), 1);
/// assert_eq!(reveals[0].purpose(), Some(LOGIN));
/// ```
#[derive(Debug)]
#[must_use = "it collects until it is dropped"]
pub struct RevealCollector {
    _stays_on_its_thread: PhantomData<*const ()>,
}

impl RevealCollector {
    /// Begins to collect.
    ///
    /// # Panics
    ///
    /// If the process has an audit sink of its own, which a process keeps, or if another collector is at work
    /// on this thread.
    #[track_caller]
    pub fn start() -> Self {
        assert!(
            *IS_INSTALLED,
            "the process has an audit sink already: let that one collect, or do not install it in tests"
        );
        let other = COLLECTED.replace(Some(Vec::new()));
        if other.is_some() {
            COLLECTED.set(other);
            panic!("a collector is at work on this thread: take from that one, or drop it first");
        }
        Self { _stays_on_its_thread: PhantomData }
    }

    /// Takes what has been collected since the start, or since it was last taken.
    #[must_use]
    pub fn take(&self) -> Vec<Reveal> {
        COLLECTED.replace(Some(Vec::new())).unwrap_or_default()
    }
}

impl Drop for RevealCollector {
    fn drop(&mut self) {
        COLLECTED.set(None);
    }
}
