use redact_core::__private::Scalar;
use redact_core::{Policy, Redact};
use tracing::Value;
use tracing::field::{self, DebugValue, DisplayValue, Empty};

use crate::decided::{Here, Underway};
use crate::seen::{AsDebug, AsDisplay, InDebug, InDisplay};

/// A decided value on its way into an event. Its type does not tell whose it is: a value that is
/// undecided is one error, and none follows.
pub enum Arg<'a> {
    /// Recorded as no field at all.
    Absent(Empty),
    /// A boolean.
    Bool(bool),
    /// A whole number with a sign.
    I64(i64),
    /// A whole number without a sign.
    U64(u64),
    /// A wide number with a sign.
    I128(i128),
    /// A wide number without a sign.
    U128(u128),
    /// A number with a fraction.
    F64(f64),
    /// A text that is part of the program.
    Static(&'a str),
    /// A value that somebody decided to show.
    Shown(&'a dyn Value),
    /// What may be seen of a value by `{:?}`.
    Debugged(DebugValue<AsDebug<'a>>),
    /// What may be seen of a value by `{}`.
    Displayed(DisplayValue<AsDisplay<'a>>),
}

impl Arg<'_> {
    pub(crate) const ABSENT: Self = Self::Absent(Empty);

    /// What `tracing` records.
    #[inline(never)]
    #[must_use]
    pub fn value(&self) -> &dyn Value {
        match self {
            Self::Absent(value) => value,
            Self::Bool(value) => value,
            Self::I64(value) => value,
            Self::U64(value) => value,
            Self::I128(value) => value,
            Self::U128(value) => value,
            Self::F64(value) => value,
            Self::Static(value) => value,
            Self::Shown(value) => value,
            Self::Debugged(value) => value,
            Self::Displayed(value) => value,
        }
    }
}

impl<'a> From<Scalar<'a>> for Arg<'a> {
    fn from(scalar: Scalar<'a>) -> Self {
        match scalar {
            Scalar::Absent => Self::ABSENT,
            Scalar::Bool(value) => Self::Bool(value),
            Scalar::I64(value) => Self::I64(value),
            Scalar::U64(value) => Self::U64(value),
            Scalar::I128(value) => Self::I128(value),
            Scalar::U128(value) => Self::U128(value),
            Scalar::F64(value) => Self::F64(value),
            Scalar::Text(value) => Self::Static(value),
        }
    }
}

/// What an event records of a value, and that it was decided.
pub struct OnItsWay<'a> {
    arg: Arg<'a>,
    _underway: Underway,
}

impl OnItsWay<'_> {
    /// What `tracing` records.
    #[must_use]
    pub fn value(&self) -> &dyn Value {
        self.arg.value()
    }
}

/// A value that says how an event records it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not say how it may be seen",
    label = "this value needs a decision",
    note = "mask it `masked(&value, mask::Email)`, show it `show(&value)`, or derive `Redact` on its type",
    note = "a shown value is recorded as `tracing` does: `?show(&value)` by its `Debug`, `%show(&value)` by its `Display`"
)]
pub trait Recorded {
    /// What is recorded of the value.
    fn arg(&self) -> Arg<'_>;
}

#[diagnostic::do_not_recommend]
impl<T: Redact> Recorded for T {
    fn arg(&self) -> Arg<'_> {
        match Policy::with_ambient(|policy| self.scalar(policy)) {
            Some(scalar) => scalar.into(),
            None => debugged(self),
        }
    }
}

/// `name = value`. As the two below, it is not inlined: the code would stand at every call, also at one that
/// is off.
#[inline(never)]
pub fn arg<T: Recorded>(value: &T, here: Option<Here>) -> OnItsWay<'_> {
    OnItsWay { arg: value.arg(), _underway: Underway::at(here) }
}

/// `name = ?value`.
#[inline(never)]
pub fn debug<T: InDebug>(value: &T, here: Option<Here>) -> OnItsWay<'_> {
    OnItsWay { arg: debugged(value), _underway: Underway::at(here) }
}

fn debugged<T: InDebug>(value: &T) -> Arg<'_> {
    if value.is_omitted() { Arg::ABSENT } else { Arg::Debugged(field::debug(AsDebug(value))) }
}

/// `name = %value`.
#[inline(never)]
pub fn display<T: InDisplay>(value: &T, here: Option<Here>) -> OnItsWay<'_> {
    let shown = || Arg::Displayed(field::display(AsDisplay(value)));
    let arg = if value.is_omitted() { Arg::ABSENT } else { shown() };
    OnItsWay { arg, _underway: Underway::at(here) }
}

/// `name = Empty`, recorded later.
#[must_use]
pub fn empty(value: Empty) -> Empty {
    value
}
