//! Whether an event is made of decided values alone.

use std::cell::Cell;
use std::marker::PhantomData;

thread_local! {
    static ALIVE: Cell<usize> = const { Cell::new(0) };
}

/// Lives as long as a decided value is on its way into an event. All values of an event of this crate are
/// decided, and they live until every subscriber has seen it.
pub struct Decided {
    _stays_on_its_thread: PhantomData<*const ()>,
}

impl Decided {
    pub(crate) fn new() -> Self {
        // A thread that is ending forgets it, and the event is scanned.
        let _ = ALIVE.try_with(|alive| alive.set(alive.get() + 1));
        Self { _stays_on_its_thread: PhantomData }
    }
}

impl Drop for Decided {
    fn drop(&mut self) {
        let _ = ALIVE.try_with(|alive| alive.set(alive.get() - 1));
    }
}

/// Says whether the event that is at hand on this thread is one of this crate's.
pub(crate) fn is_event() -> bool {
    ALIVE.try_with(|alive| alive.get() > 0).unwrap_or(false)
}

/// Forgets the event at hand until what is returned is dropped: an event of the code that formats a value
/// is not of the values that are being formatted.
pub(crate) fn forget() -> impl Drop {
    struct Restore(usize);
    impl Drop for Restore {
        fn drop(&mut self) {
            let _ = ALIVE.try_with(|alive| alive.set(self.0));
        }
    }
    Restore(ALIVE.try_with(|alive| alive.replace(0)).unwrap_or(0))
}
