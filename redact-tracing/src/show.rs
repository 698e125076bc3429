use std::fmt::{self, Debug, Display};

use redact_core::__private::ShownInText;
use redact_core::Policy;
use redact_core::policy::Treatment;
use tracing::Value;

use crate::arg::{Arg, Recorded};
use crate::seen::{InDebug, InDisplay};

/// Shows a value in clear: the decision for this call.
///
/// It is recorded as `tracing` would record the value itself. A policy that hides what has no class hides
/// it all the same.
///
/// # Example
///
/// ```
/// use redact_tracing::{info, show};
///
/// let table = String::from("orders");
/// info!(table = show(&table), "vacuum of {}", show(&table));
/// ```
pub fn show<T: ?Sized>(value: &T) -> Show<'_, T> {
    Show(value)
}

/// A value that somebody decided to show at a call: made by [`show`].
pub struct Show<'a, T: ?Sized>(pub(crate) &'a T);

impl<T: ?Sized> Show<'_, T> {
    pub(crate) fn under<R>(&self, call: impl FnOnce(ShownInText<'_, T>) -> R) -> R {
        Policy::with_ambient(|policy| call(ShownInText { policy, class: None, value: self.0 }))
    }
}

impl<T: Debug + ?Sized> InDebug for Show<'_, T> {
    fn debug(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.under(|shown| Debug::fmt(&shown, f))
    }

    fn is_omitted(&self) -> bool {
        treatment() == Treatment::Omitted
    }
}

impl<T: Display + ?Sized> InDisplay for Show<'_, T> {
    fn display(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.under(|shown| Display::fmt(&shown, f))
    }

    fn is_omitted(&self) -> bool {
        treatment() == Treatment::Omitted
    }
}

#[diagnostic::do_not_recommend]
impl<T: Value + ?Sized> Recorded for Show<'_, T> {
    fn arg(&self) -> Arg<'_> {
        match treatment() {
            Treatment::Declared => Arg::Shown(&self.0),
            Treatment::Omitted => Arg::ABSENT,
            Treatment::Pseudonym | Treatment::Hidden => Arg::Static(HIDDEN),
        }
    }
}

/// What stands for a shown value that the policy hides.
pub(crate) const HIDDEN: &str = "[REDACTED]";

/// How the policy treats what has no class.
pub(crate) fn treatment() -> Treatment {
    Policy::with_ambient(Policy::default_treatment)
}
