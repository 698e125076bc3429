use std::fmt::{self, Binary, Debug, Display, LowerExp, LowerHex, Octal, UpperExp, UpperHex};

use redact_core::Redact;

use crate::decided::{Here, Underway};
use crate::seen::{InDebug, InDisplay};
use crate::show::{HIDDEN, Show, show};

/// An argument of a format string. It takes any value, and is formatted if that is decided: so an error
/// stands where the format string names the value.
pub struct Text<'a, T: ?Sized> {
    value: &'a T,
    _underway: Option<Underway>,
}

/// Takes the value of `{}`, `{name}`, `{:?}` and the like.
pub fn text<T: ?Sized>(value: &T) -> Text<'_, T> {
    Text { value, _underway: None }
}

/// The same in the message of an event.
pub fn text_of_event<T: ?Sized>(value: &T, here: Option<Here>) -> Text<'_, T> {
    Text { value, _underway: Some(Underway::at(here)) }
}

/// A captured variable, seen by a call in whose sight a check tells of what is undecided: so that the one
/// mistake is not told twice.
pub struct Attempt<'a, T: ?Sized>(Text<'a, T>);

/// Takes a captured variable.
pub fn attempt<T: ?Sized>(value: &T) -> Attempt<'_, T> {
    Attempt(text(value))
}

/// The same in the message of an event.
pub fn attempt_of_event<T: ?Sized>(value: &T, here: Option<Here>) -> Attempt<'_, T> {
    Attempt(text_of_event(value, here))
}

impl<'a, T: Decided + ?Sized> Attempt<'a, T> {
    /// The value, since it is decided. Found before the method of [`Undecided`].
    #[must_use]
    pub fn decided(self) -> Text<'a, T> {
        self.0
    }
}

/// A value that is decided in some form.
pub trait Decided {}

#[diagnostic::do_not_recommend]
impl<T: Redact + ?Sized> Decided for T {}

impl<T: ?Sized> Decided for Show<'_, T> {}

/// What a variable is whose type has not decided.
pub trait Undecided: Sized {
    /// Nothing but a marker.
    fn decided(self) -> Nothing {
        Nothing
    }
}

impl<T: ?Sized> Undecided for Attempt<'_, T> {}

/// Stands for any argument.
pub struct Nothing;

macro_rules! nothing {
    ($($Trait:ident)*) => {$(
        impl $Trait for Nothing {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(HIDDEN)
            }
        }
    )*};
}

nothing! { Binary Debug Display LowerExp LowerHex Octal UpperExp UpperHex }

impl<T: InDebug + ?Sized> Debug for Text<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.value.is_omitted() { Ok(()) } else { self.value.debug(f) }
    }
}

impl<T: InDisplay + ?Sized> Display for Text<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.value.is_omitted() { Ok(()) } else { self.value.display(f) }
    }
}

/// A number that anybody may see, or one that somebody decided to show.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be formatted as a number",
    label = "nobody decided to show this number",
    note = "write `{{}}` or `{{:?}}`, or show it `show(&value)`"
)]
pub trait Number {
    /// What the number is.
    type Shown: ?Sized;

    /// Takes the number.
    fn number(&self) -> Show<'_, Self::Shown>;
}

macro_rules! numbers {
    ($($T:ty)*) => {$(
        impl Number for $T {
            type Shown = Self;

            fn number(&self) -> Show<'_, Self> {
                show(self)
            }
        }
    )*};
}

numbers! { u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize f32 f64 }

impl<T: Number + ?Sized> Number for &T {
    type Shown = T::Shown;

    fn number(&self) -> Show<'_, T::Shown> {
        (**self).number()
    }
}

impl<T: ?Sized> Number for Show<'_, T> {
    type Shown = T;

    fn number(&self) -> Show<'_, T> {
        show(self.0)
    }
}

macro_rules! in_digits {
    ($($Trait:ident)*) => {$(
        impl<T: Number<Shown: $Trait> + ?Sized> $Trait for Text<'_, T> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.value.number().under(|shown| $Trait::fmt(&shown, f))
            }
        }
    )*};
}

in_digits! { Binary LowerExp LowerHex Octal UpperExp UpperHex }
