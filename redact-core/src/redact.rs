use core::fmt::{self, Debug, Display};

use serde::{Serialize, Serializer};

use crate::debug::DebugSink;
use crate::mask::REDACTED;
use crate::policy::{Treatment, apply};
use crate::scalar::Scalar;
use crate::serialize::{SerdeSink, collect_text};
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

    /// Says whether `policy` leaves out the field that holds this value, with its name.
    ///
    /// By default no: a value without a class decides for what is in it.
    fn is_omitted(&self, policy: &Policy) -> bool {
        let _ = policy;
        false
    }

    /// Hands a log the number or boolean itself, where the value is one and `policy` shows it.
    #[doc(hidden)]
    fn scalar(&self, policy: &Policy) -> Option<Scalar<'_>> {
        let _ = policy;
        None
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
    Redacted(value)
}

/// A value as it may be seen: made by [`redacted`].
pub struct Redacted<'a, T: ?Sized>(pub(crate) &'a T);

impl<T: Redact + ?Sized> Debug for Redacted<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Policy::with_ambient(|policy| self.0.redact(policy, DebugSink::new(f)))
    }
}

impl<T: Redact + ?Sized> Display for Redacted<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Policy::with_ambient(|policy| self.0.redact_display(policy, f))
    }
}

impl<T: Redact + ?Sized> Serialize for Redacted<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Policy::with_ambient(|policy| self.0.redact(policy, SerdeSink(serializer)))
    }
}

/// A value as it may be seen under a policy.
pub(crate) struct Under<'a, T: ?Sized> {
    pub(crate) policy: &'a Policy,
    pub(crate) value: &'a T,
}

impl<T: Redact + ?Sized> Debug for Under<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.value.redact(self.policy, DebugSink::new(f))
    }
}

/// A value that somebody decided to show.
pub struct Shown<'a, T: ?Sized>(pub &'a T);

impl<T: Debug + Serialize + ?Sized> Redact for Shown<'_, T> {
    #[inline]
    fn redact<S: Sink>(&self, policy: &Policy, sink: S) -> Result<S::Ok, S::Error> {
        apply::shown(policy, self.0, sink)
    }

    fn is_omitted(&self, policy: &Policy) -> bool {
        policy.of(None) == Treatment::Omitted
    }
}

/// A value that somebody decided to show and that has no `Serialize`: its `Debug`, in every exit.
pub struct ShownAsText<'a, T: ?Sized>(pub &'a T);

impl<T: Debug + ?Sized> Redact for ShownAsText<'_, T> {
    fn redact<S: Sink>(&self, policy: &Policy, sink: S) -> Result<S::Ok, S::Error> {
        apply::shown(policy, self, sink)
    }

    fn is_omitted(&self, policy: &Policy) -> bool {
        policy.of(None) == Treatment::Omitted
    }
}

impl<T: Debug + ?Sized> Debug for ShownAsText<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl<T: Debug + ?Sized> Serialize for ShownAsText<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
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
    #[inline]
    fn redact<S: Sink>(&self, _policy: &Policy, sink: S) -> Result<S::Ok, S::Error> {
        sink.hidden(self.0)
    }

    fn is_omitted(&self, policy: &Policy) -> bool {
        policy.of(None) == Treatment::Omitted
    }
}

/// A decided value, and the class that the field or its type names.
pub struct Classed<T> {
    /// The kind of data.
    pub class: Class,
    /// The value as decided.
    pub value: T,
}

impl<T: Redact> Redact for Classed<T> {
    fn redact<S: Sink>(&self, policy: &Policy, sink: S) -> Result<S::Ok, S::Error> {
        if policy.is_declared() {
            return self.value.redact(policy, sink);
        }
        match policy.of(Some(self.class)) {
            floor @ (Treatment::Declared | Treatment::Pseudonym) => {
                self.value.redact(&policy.within(self.class, floor), sink)
            }
            Treatment::Hidden | Treatment::Omitted => sink.hidden(REDACTED),
        }
    }

    fn redact_display(&self, policy: &Policy, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match policy.of(Some(self.class)) {
            Treatment::Declared if policy.is_declared() => self.value.redact_display(policy, f),
            Treatment::Declared => {
                self.value.redact_display(&policy.within(self.class, Treatment::Declared), f)
            }
            _ => self.redact(policy, DebugSink::new(f)),
        }
    }

    fn is_omitted(&self, policy: &Policy) -> bool {
        if policy.is_declared() {
            return self.value.is_omitted(policy);
        }
        let floor = policy.of(Some(self.class));
        floor == Treatment::Omitted || self.value.is_omitted(&policy.within(self.class, floor))
    }
}
