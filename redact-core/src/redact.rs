use core::fmt::{self, Debug, Display};

use serde::Serialize;

use crate::debug::DebugSink;
use crate::mask::REDACTED;
use crate::serialize::collect_text;
use crate::{Class, Policy, Sink};

/// Shows a value to a reader who is not cleared.
///
/// `#[derive(Redact)]` writes this impl from one decision per field, and with it the `Debug`,
/// `Display` and `Serialize` that follow the same decision. Types of the standard library that
/// carry no personal data by themselves (numbers other than `u8`, `bool`, `Duration`,
/// `&'static str`, …) and containers of `Redact` types implement it. Text does not: text must be
/// decided at the field.
///
/// # Example
///
/// An impl by hand describes the value to the sink once, and every exit follows it:
///
/// ```
/// use redact_core::{Fields, Policy, Redact, Sink, mask, masked};
///
/// struct Session {
///     hits: u32,
///     user: String,
/// }
///
/// impl Redact for Session {
///     fn redact<S: Sink>(&self, policy: &Policy, sink: S) -> Result<S::Ok, S::Error> {
///         let mut fields = sink.structure("Session", 2);
///         fields.field(policy, "hits", &self.hits);
///         fields.field(policy, "user", &masked(&self.user, mask::Email));
///         fields.end()
///     }
/// }
///
/// let session = Session { hits: 7, user: "jane.doe@example.com".to_owned() };
/// assert_eq!(
///     format!("{:?}", redact_core::redacted(&session)),
///     "Session { hits: 7, user: j***@***.com }",
/// );
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not say how it may be seen",
    label = "this field needs a `#[redact(..)]` decision",
    note = "hide it `#[redact]`, mask it `#[redact(mask = mask::Email)]`, or show it `#[redact(show)]`",
    note = "a type of yours that derives `Redact` decides for its own fields, also inside of `Option`, `Vec` and the like"
)]
pub trait Redact {
    /// Describes to `sink` what may be seen of this value under `policy`.
    ///
    /// # Errors
    ///
    /// Whatever the sink reports: a full buffer, a format that cannot hold the shape.
    fn redact<S: Sink>(&self, policy: &Policy, sink: S) -> Result<S::Ok, S::Error>;

    /// Writes what a `display = "…"` template shows for this value: by default the same text as
    /// its redacted `Debug`.
    ///
    /// # Errors
    ///
    /// Whatever the formatter reports.
    fn redact_display(&self, policy: &Policy, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.redact(policy, DebugSink::new(f))
    }
}

/// Wraps a value so that it formats and serialises as it may be seen.
///
/// For a type whose [`Redact`] was written by hand, or whose own `Debug` is another.
///
/// # Example
///
/// ```
/// assert_eq!(format!("{:?}", redact_core::redacted(&[1, 2])), "[1, 2]");
/// ```
pub fn redacted<T: Redact + ?Sized>(value: &T) -> Redacted<'_, T> {
    Redacted { policy: Policy::ambient(), value }
}

/// A value as it may be seen under a policy: made by [`redacted`].
pub struct Redacted<'a, T: ?Sized> {
    pub(crate) policy: &'a Policy,
    pub(crate) value: &'a T,
}

impl<T: Redact + ?Sized> Debug for Redacted<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.value.redact(self.policy, DebugSink::new(f))
    }
}

impl<T: Redact + ?Sized> Display for Redacted<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.value.redact_display(self.policy, f)
    }
}

/// A value that somebody decided to show.
pub struct Shown<'a, T: ?Sized>(pub &'a T);

impl<T: Debug + Serialize + ?Sized> Redact for Shown<'_, T> {
    fn redact<S: Sink>(&self, _policy: &Policy, sink: S) -> Result<S::Ok, S::Error> {
        sink.shown(self.0)
    }
}

/// A value that somebody decided to show and that has no `Serialize`: its `Debug`, in every exit.
pub struct ShownAsText<'a, T: ?Sized>(pub &'a T);

impl<T: Debug + ?Sized> Redact for ShownAsText<'_, T> {
    fn redact<S: Sink>(&self, _policy: &Policy, sink: S) -> Result<S::Ok, S::Error> {
        sink.shown(self)
    }
}

impl<T: Debug + ?Sized> Debug for ShownAsText<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl<T: Debug + ?Sized> Serialize for ShownAsText<'_, T> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        collect_text(serializer, &format_args!("{:?}", self.0))
    }
}

/// Nothing of a value but a marker: the decision of a bare `#[redact]`.
pub struct Marker(pub &'static str);

impl Marker {
    /// The marker that stands for a value unless the field names another.
    pub const REDACTED: Self = Self(REDACTED);
}

impl Redact for Marker {
    fn redact<S: Sink>(&self, _policy: &Policy, sink: S) -> Result<S::Ok, S::Error> {
        sink.hidden(self.0)
    }
}

/// A decided value and the class that was named for it.
pub struct Classed<T> {
    /// The kind of data.
    pub class: Class,
    /// The value as decided.
    pub value: T,
}

impl<T: Redact> Redact for Classed<T> {
    fn redact<S: Sink>(&self, policy: &Policy, sink: S) -> Result<S::Ok, S::Error> {
        sink.classed(policy, self.class, &self.value)
    }
}
