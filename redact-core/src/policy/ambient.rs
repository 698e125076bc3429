//! The policy that `Debug`, `Display` and `Serialize` follow.

use core::cell::RefCell;
use core::fmt::{self, Debug, Display};
use core::mem::ManuallyDrop;
use core::sync::atomic::{AtomicBool, Ordering};
use std::error::Error;
use std::sync::OnceLock;

use serde::{Serialize, Serializer};

use super::Policy;
use crate::Redact;
use crate::redact::Redacted;

static INSTALLED: OnceLock<Policy> = OnceLock::new();

/// Whether any thread was ever in a scope: until then none has to look.
static SCOPED: AtomicBool = AtomicBool::new(false);

thread_local! {
    /// Nothing is dropped with the thread, so that a scope holds in it to its very end. What is left is
    /// `None`: each scope puts back what it found.
    static SCOPE: RefCell<ManuallyDrop<Option<Scope>>> =
        const { RefCell::new(ManuallyDrop::new(None)) };
}

/// The policy of a scope, which is as strict as all those around it.
#[derive(Clone)]
struct Scope {
    policy: Policy,
    /// Whether the installed policy is among those: it may be installed later.
    has_installed: bool,
}

impl Policy {
    /// Installs the policy for the process: from then on `Debug`, `Display` and `Serialize` follow it.
    ///
    /// To be called before anything is logged, since what was logged earlier was shown as declared.
    ///
    /// # Errors
    ///
    /// If a policy has been installed. That one stays.
    ///
    /// # Example
    ///
    /// ```
    /// use redact_core::policy::{Policy, Treatment};
    /// use redact_core::class;
    ///
    /// let policy = || Policy::builder().rule(class::USER_CONTACT, Treatment::Hidden).build();
    /// policy().install()?;
    /// assert_eq!(
    ///     policy().install().unwrap_err().to_string(),
    ///     "a policy has been installed, and a process keeps its first",
    /// );
    /// # Ok::<(), redact_core::policy::PolicyInstalled>(())
    /// ```
    pub fn install(self) -> Result<(), PolicyInstalled> {
        INSTALLED.set(self).map_err(|_| PolicyInstalled { _private: () })
    }

    /// Calls a function under this policy and the one that holds already, whichever is the stricter.
    ///
    /// The scope is the call on this thread: what other threads format meanwhile, and what an `async`
    /// function does after it was moved to one, is not under it.
    ///
    /// # Example
    ///
    /// ```
    /// use redact_core::policy::{Policy, Treatment};
    /// use redact_core::{Sensitive, class, mask};
    ///
    /// let for_support = Policy::builder().rule(class::USER_CONTACT, Treatment::Hidden).build();
    /// let email = Sensitive::<_, mask::Email>::new("jane.doe@example.com");
    /// assert_eq!(for_support.scope(|| format!("{email:?}")), "[REDACTED]");
    /// ```
    pub fn scope<R>(&self, call: impl FnOnce() -> R) -> R {
        let has_installed = INSTALLED.get().is_some();
        let policy = Self::with_ambient(|outer| self.tightened_by(outer));
        SCOPED.store(true, Ordering::Relaxed);
        let _restored = Restored(replace_scope(Some(Scope { policy, has_installed })));
        call()
    }

    /// Wraps a value so that it is shown under this policy and the one that holds already.
    ///
    /// # Example
    ///
    /// ```
    /// use redact_core::policy::{Policy, Treatment};
    ///
    /// let nothing = Policy::builder().default(Treatment::Hidden).build();
    /// assert_eq!(format!("{:?}", nothing.show(&[1, 2])), "[[REDACTED], [REDACTED]]");
    /// ```
    #[must_use]
    pub fn show<'a, T: Redact + ?Sized>(&'a self, value: &'a T) -> View<'a, T> {
        View { policy: self, value }
    }

    /// Calls a function with the policy that `Debug`, `Display` and `Serialize` follow at the moment.
    pub fn with_ambient<R>(call: impl FnOnce(&Self) -> R) -> R {
        if SCOPED.load(Ordering::Relaxed)
            && let Some(policy) = scoped()
        {
            return call(&policy);
        }
        call(INSTALLED.get().unwrap_or(&Self::DECLARED))
    }
}

/// The policy of the scope that this thread is in, and of the process.
fn scoped() -> Option<Policy> {
    let scope = SCOPE.with_borrow(|scope| Option::clone(scope))?;
    match INSTALLED.get() {
        Some(installed) if !scope.has_installed => Some(scope.policy.tightened_by(installed)),
        _ => Some(scope.policy),
    }
}

/// Puts the outer scope back, also where the call panics.
struct Restored(Option<Scope>);

impl Drop for Restored {
    fn drop(&mut self) {
        replace_scope(self.0.take());
    }
}

fn replace_scope(scope: Option<Scope>) -> Option<Scope> {
    ManuallyDrop::into_inner(SCOPE.replace(ManuallyDrop::new(scope)))
}

/// A value as it may be seen under a policy: made by [`Policy::show`].
pub struct View<'a, T: ?Sized> {
    policy: &'a Policy,
    value: &'a T,
}

impl<T: ?Sized> View<'_, T> {
    pub(crate) fn policy(&self) -> &Policy {
        self.policy
    }
}

impl<T: Redact + ?Sized> Debug for View<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.policy.scope(|| Debug::fmt(&Redacted(self.value), f))
    }
}

impl<T: Redact + ?Sized> Display for View<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.policy.scope(|| Display::fmt(&Redacted(self.value), f))
    }
}

impl<T: Redact + ?Sized> Serialize for View<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.policy.scope(|| Redacted(self.value).serialize(serializer))
    }
}

/// Says that a policy has been installed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PolicyInstalled {
    _private: (),
}

impl Display for PolicyInstalled {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a policy has been installed, and a process keeps its first")
    }
}

impl Error for PolicyInstalled {}
