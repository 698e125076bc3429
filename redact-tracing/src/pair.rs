use log::kv::{ToValue, Value};
use redact_core::__private::Scalar;
use redact_core::policy::Treatment;
use redact_core::{Policy, Redact};

use crate::seen::{AsDebug, AsDisplay, InDebug, InDisplay};
use crate::show::{HIDDEN, Show, treatment};

/// A decided value on its way into a record, whose type does not tell whose it is.
pub enum Logged<'a> {
    /// A value that `log` has a kind of its own for.
    Plain(Value<'a>),
    /// What may be seen of any other.
    Debugged(AsDebug<'a>),
}

impl ToValue for Logged<'_> {
    fn to_value(&self) -> Value<'_> {
        match self {
            Self::Plain(value) => value.clone(),
            Self::Debugged(value) => Value::from_dyn_debug(value),
        }
    }
}

impl<'a> From<Scalar<'a>> for Logged<'a> {
    fn from(scalar: Scalar<'a>) -> Self {
        Self::Plain(match scalar {
            Scalar::Absent => Value::null(),
            Scalar::Bool(value) => value.into(),
            Scalar::I64(value) => value.into(),
            Scalar::U64(value) => value.into(),
            Scalar::I128(value) => value.into(),
            Scalar::U128(value) => value.into(),
            Scalar::F64(value) => value.into(),
            Scalar::Text(value) => value.into(),
        })
    }
}

/// A value that says how a record holds it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not say how it may be seen",
    label = "this value needs a decision",
    note = "mask it `masked(&value, mask::Email)`, show it `show(&value)`, or derive `Redact` on its type",
    note = "a shown value is recorded as `log` does: `key = show(&value)` by its `ToValue`, `key:? = show(&value)` by its `Debug`"
)]
pub trait Pairable {
    /// What the record holds of the value.
    fn logged(&self) -> Logged<'_>;
}

#[diagnostic::do_not_recommend]
impl<T: Redact> Pairable for T {
    fn logged(&self) -> Logged<'_> {
        match Policy::with_ambient(|policy| self.scalar(policy)) {
            Some(scalar) => scalar.into(),
            None => Logged::Debugged(AsDebug(self)),
        }
    }
}

#[diagnostic::do_not_recommend]
impl<T: ToValue + ?Sized> Pairable for Show<'_, T> {
    fn logged(&self) -> Logged<'_> {
        Logged::Plain(match treatment() {
            Treatment::Declared => self.0.to_value(),
            _ => HIDDEN.into(),
        })
    }
}

/// `key = value`.
pub fn logged<T: Pairable>(value: &T) -> Logged<'_> {
    value.logged()
}

/// `key:? = value`.
pub fn as_debug<T: InDebug>(value: &T) -> AsDebug<'_> {
    AsDebug(value)
}

/// `key:% = value`.
pub fn as_display<T: InDisplay>(value: &T) -> AsDisplay<'_> {
    AsDisplay(value)
}
