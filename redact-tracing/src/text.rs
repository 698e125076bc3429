use std::fmt::{self, Binary, Debug, Display, LowerExp, LowerHex, Octal, UpperExp, UpperHex};

use crate::decided::{Decided, Here};
use crate::seen::{InDebug, InDisplay};
use crate::show::{Show, show};

/// An argument of a format string. It takes any value, and is formatted if that is decided: so an error
/// stands where the format string names the value.
pub struct Text<'a, T: ?Sized> {
    value: &'a T,
    _decided: Option<Decided>,
}

/// Takes the value of `{}`, `{name}`, `{:?}` and the like.
pub fn text<T: ?Sized>(value: &T) -> Text<'_, T> {
    Text { value, _decided: None }
}

/// Takes a value of the message of an event.
pub fn message<T: ?Sized>(value: &T, here: Here) -> Text<'_, T> {
    Text { value, _decided: Some(Decided::at(here)) }
}

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
