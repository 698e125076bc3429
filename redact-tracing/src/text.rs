use std::fmt::{self, Binary, Debug, Display, LowerExp, LowerHex, Octal, UpperExp, UpperHex};

use crate::seen::{InDebug, InDisplay};
use crate::show::{Show, show};

/// An argument of a format string. It takes any value, and is formatted if that is decided: so an error
/// stands where the format string names the value.
pub struct Text<'a, T: ?Sized>(&'a T);

/// Takes the value of `{}`, `{name}`, `{:?}` and the like.
pub fn text<T: ?Sized>(value: &T) -> Text<'_, T> {
    Text(value)
}

impl<T: InDebug + ?Sized> Debug for Text<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0.is_omitted() { Ok(()) } else { self.0.debug(f) }
    }
}

impl<T: InDisplay + ?Sized> Display for Text<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0.is_omitted() { Ok(()) } else { self.0.display(f) }
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
                self.0.number().under(|shown| $Trait::fmt(&shown, f))
            }
        }
    )*};
}

in_digits! { Binary LowerExp LowerHex Octal UpperExp UpperHex }
