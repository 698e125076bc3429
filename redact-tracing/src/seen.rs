use std::fmt::{self, Debug, Display};

use redact_core::{Policy, Redact, redacted};

/// A value that says how `{:?}` shows it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not say how it may be seen",
    label = "this value needs a decision",
    note = "mask it `masked(&value, mask::Email)`, show it `show(&value)`, or derive `Redact` on its type",
    note = "a shown value is recorded as `tracing` does: `?show(&value)` by its `Debug`, `%show(&value)` by its `Display`"
)]
pub trait InDebug {
    /// Writes what may be seen of the value.
    fn debug(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;

    /// Says whether the policy leaves the value out.
    fn is_omitted(&self) -> bool;
}

#[diagnostic::do_not_recommend]
impl<T: Redact + ?Sized> InDebug for T {
    fn debug(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Debug::fmt(&redacted(self), f)
    }

    fn is_omitted(&self) -> bool {
        Policy::with_ambient(|policy| Redact::is_omitted(self, policy))
    }
}

/// A value that says how `{}` shows it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not say how it may be seen",
    label = "this value needs a decision",
    note = "mask it `masked(&value, mask::Email)`, show it `show(&value)`, or derive `Redact` on its type",
    note = "a shown value is recorded as `tracing` does: `?show(&value)` by its `Debug`, `%show(&value)` by its `Display`"
)]
pub trait InDisplay {
    /// Writes what may be seen of the value.
    fn display(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;

    /// Says whether the policy leaves the value out.
    fn is_omitted(&self) -> bool;
}

#[diagnostic::do_not_recommend]
impl<T: Redact + ?Sized> InDisplay for T {
    fn display(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Display::fmt(&redacted(self), f)
    }

    fn is_omitted(&self) -> bool {
        Policy::with_ambient(|policy| Redact::is_omitted(self, policy))
    }
}

/// What `?value` records.
#[derive(Clone, Copy)]
pub struct AsDebug<'a>(pub(crate) &'a dyn InDebug);

impl Debug for AsDebug<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.debug(f)
    }
}

/// What `%value` records.
#[derive(Clone, Copy)]
pub struct AsDisplay<'a>(pub(crate) &'a dyn InDisplay);

impl Display for AsDisplay<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.display(f)
    }
}
