use alloc::boxed::Box;
use core::cell::RefCell;
use core::fmt;
use core::sync::atomic::{AtomicBool, Ordering};

/// Whether any thread was ever in a scope: until then none has to look.
static SCOPED: AtomicBool = AtomicBool::new(false);

thread_local! {
    static SCOPE: RefCell<Box<str>> = RefCell::default();
}

/// Calls a function in which tokens are equal to those of the same scope only.
///
/// With the name of a tenant, nobody who sees the log of two of them can tell that they have a
/// customer in common. A scope in a scope takes its place; an empty name is no scope.
///
/// The scope is the call on this thread: what other threads show meanwhile is not in it, nor is what an
/// `async` function does after an `await`. Look-ups are in the scope that they are made in.
///
/// # Example
///
/// ```
/// use std::time::SystemTime;
///
/// use redact_core::keyring::{self, Key, Keyring};
///
/// # let random: Vec<u8> = (0..32).collect();
/// let keyring = Keyring::new([Key::new("2026a", SystemTime::UNIX_EPOCH, random)?])?;
/// let here = keyring::scope("tenant-7", || keyring.token("ada", "login"));
/// let there = keyring::scope("tenant-8", || keyring.token("ada", "login"));
/// assert_ne!(here, there);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn scope<R>(name: &str, call: impl FnOnce() -> R) -> R {
    SCOPED.store(true, Ordering::Relaxed);
    // A thread that is ending has no place for it, and shows no token any more.
    let outer = SCOPE.try_with(|scope| scope.replace(name.into()));
    let _restored = outer.map(Restored);
    call()
}

/// Puts the outer scope back, also where the call panics.
struct Restored(Box<str>);

impl Drop for Restored {
    fn drop(&mut self) {
        let outer = core::mem::take(&mut self.0);
        // There is nothing to put it back to where the thread is ending.
        let _ = SCOPE.try_with(|scope| scope.replace(outer));
    }
}

/// Calls a function with the name of the scope of this thread.
///
/// # Errors
///
/// If the thread is ending and has forgotten its scope.
pub(super) fn with(call: impl FnOnce(&str)) -> fmt::Result {
    if !SCOPED.load(Ordering::Relaxed) {
        call("");
        return Ok(());
    }
    SCOPE.try_with(|scope| call(&scope.borrow())).map_err(|_| fmt::Error)
}
