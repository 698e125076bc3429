//! Ways to make a value unrecognisable and still of use.
//!
//! | mask | for | shows |
//! | --- | --- | --- |
//! | [`Hidden`] | anything | `[REDACTED]` |
//! | [`Keep`] | text | `***4321`, `abc***`, `ab***yz` |
//! | [`Email`] | e-mail addresses | `j***@***.com` |
//! | [`Card`] | payment card numbers | `****4242` |
//! | [`Iban`] | bank account numbers | `DE***3000` |
//! | [`Phone`] | telephone numbers | `***67` |
//! | [`Ip`] | network addresses | `203.*.*.*` |
//! | [`Url`] | links | `https://***` |
//! | [`Name`] | names of people | `J*** D***` |
//! | [`Length`] | text and bytes | `[12 chars]` |
//! | [`Round`], [`Bucket`] | numbers | `~1200`, `18..65` |
//! | [`Date`] | dates | `1987` |
//! | [`Pseudonym`] | identifiers | `2026a:ybl2lomjwrabdrcx56wfns3cje`, if there is a key |
//!
//! # Laws
//!
//! 1. What does not parse as what the mask is for is hidden whole.
//! 2. A mask that keeps characters keeps at most a third of them, and none of a value under six
//!    characters; how many it hides does not show, beyond that they are enough for what it shows. What
//!    pads a value does not count. The masks that answer a question instead
//!    (`Length`, `Round`, `Bucket`, `Date`) say in their documentation what the answer gives away, and
//!    so does a pseudonym.
//! 3. No control, bidirectional or line-breaking character of the value reaches the output.
//! 4. Nothing is allocated, and no copy of the value outlives the call.
//! 5. `None` stays `None`, collections keep their shape, and a map says what happens to its keys.
//! 6. Another marker (`#[redact(text = "…")]`) changes what stands for a hidden value, never what
//!    is shown of one.

use core::fmt::{self, Write};
use core::mem;

use crate::Class;
use crate::short::Short;

mod canonical;
mod card;
mod date;
mod email;
mod hidden;
mod iban;
mod ip;
mod keep;
mod length;
mod name;
mod number;
mod phone;
mod pseudonym;
mod scalar;
mod text;
pub(crate) mod token;
mod url;

pub use canonical::Canonical;
pub use card::Card;
pub use date::Date;
#[cfg(any(feature = "chrono", feature = "jiff", feature = "time"))]
pub(crate) use date::write_year;
pub use email::Email;
pub use hidden::Hidden;
pub use iban::Iban;
pub use ip::Ip;
pub use keep::Keep;
pub use length::Length;
pub use name::Name;
pub use number::{Bucket, Round};
pub use phone::Phone;
pub use pseudonym::Pseudonym;
pub use url::Url;

/// What stands for a value of which nothing is shown.
pub const REDACTED: &str = "[REDACTED]";

/// One way to make one value of type `T` unrecognisable.
///
/// # Example
///
/// ```
/// use std::fmt::{self, Write};
/// use redact_core::{Mask, mask::Output, masked};
///
/// /// Shows the area of a British postcode.
/// struct Postcode;
///
/// impl Mask<str> for Postcode {
///     fn mask(&self, value: &str, out: &mut Output<'_>) -> fmt::Result {
///         match value.split_once(' ') {
///             Some((area, _)) if (2..=4).contains(&area.len()) && area.is_ascii() => {
///                 write!(out, "{} ***", &area[..2])
///             }
///             _ => out.hide(),
///         }
///     }
/// }
///
/// assert_eq!(masked("SW1A 1AA", Postcode).to_string(), "SW ***");
/// assert_eq!(masked("somewhere", Postcode).to_string(), "[REDACTED]");
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot mask `{T}`",
    label = "this mask is not for `{T}`",
    note = "text takes `Keep`, `Email`, `Card`, `Iban`, `Phone`, `Ip`, `Url`, `Name`, `Length` and `Date`; numbers take `Round` and `Bucket`; everything takes `Hidden`",
    note = "for another type of text, name what reads it: `#[redact(mask = .., as_str = Type::as_str)]`"
)]
pub trait Mask<T: ?Sized> {
    /// Writes what may be seen of `value`.
    ///
    /// # Errors
    ///
    /// Only what `out` reports: a value that the mask cannot read is [hidden](Output::hide).
    fn mask(&self, value: &T, out: &mut Output<'_>) -> fmt::Result;

    /// Returns the class of data that this mask is for, which a [policy](crate::policy) may treat more
    /// strictly. By default none.
    fn class(&self) -> Option<Class> {
        None
    }

    /// Writes the form of `value` that equal values have in common, to be made a pseudonym of where a
    /// policy asks for that. By default there is none, and the value is hidden.
    ///
    /// Nobody sees this text: `out` feeds a keyed hash, and is made for nothing else. It is written as it
    /// is read, so that there is no copy of it.
    ///
    /// | mask | form |
    /// | --- | --- |
    /// | [`Email`] | in lower case, letter by letter, and in Unicode's NFC |
    /// | [`Keep`], [`Name`], [`Url`], [`Pseudonym`] of a text | NFC |
    /// | [`Ip`], [`Pseudonym`] of an address | as RFC 5952 writes it: `::1` |
    /// | [`Card`] | the digits |
    /// | [`Phone`] | the digits, after a `+` if there is one |
    /// | [`Iban`] | in upper case without spaces |
    /// | [`Pseudonym`] of an integer | in decimal |
    /// | [`Keep`], [`Pseudonym`] of a UUID | in lower case with hyphens |
    /// | [`Pseudonym`] of bytes | two hexadecimal digits for each, in lower case |
    /// | [`Length`], [`Round`], [`Bucket`], [`Date`], [`Hidden`] | none |
    ///
    /// A text that is not in NFC and has more than three marks on one letter is taken as it is
    /// spelt: to put those in order would take a copy.
    ///
    /// # Errors
    ///
    /// If the value has no such form. It is hidden then.
    fn canonical(&self, value: &T, out: &mut Canonical<'_>) -> fmt::Result {
        let _ = (value, out);
        Err(fmt::Error)
    }

    /// Says whether it is a policy that has put this mask in the place of another, to show tokens. No
    /// mask of another crate can say so, since it cannot name the type of the argument.
    #[doc(hidden)]
    fn is_token(&self, _: token::Asked) -> bool {
        false
    }
}

impl<T: ?Sized, M: Mask<T> + ?Sized> Mask<T> for &M {
    #[inline]
    fn mask(&self, value: &T, out: &mut Output<'_>) -> fmt::Result {
        (**self).mask(value, out)
    }

    fn class(&self) -> Option<Class> {
        (**self).class()
    }

    fn canonical(&self, value: &T, out: &mut Canonical<'_>) -> fmt::Result {
        (**self).canonical(value, out)
    }

    fn is_token(&self, asked: token::Asked) -> bool {
        (**self).is_token(asked)
    }
}

/// Where a mask writes to.
///
/// Width, precision and flags of the format string are not visible here: what a mask shows cannot
/// depend on them.
pub struct Output<'a> {
    place: Place<'a>,
    marker: &'a str,
    class: Option<Class>,
    is_hidden: bool,
    is_token: bool,
}

impl<'a> Output<'a> {
    /// Makes an output that writes to `out`, with the marker `[REDACTED]`.
    pub fn new(out: &'a mut dyn Write) -> Self {
        Self::to(Place::Writer(out))
    }

    /// Makes an output that writes to a short text. Its type is known, so that no call goes through a
    /// table.
    #[inline]
    pub(crate) fn short(text: &'a mut Short) -> Self {
        Self::to(Place::Short(text))
    }

    #[inline]
    fn to(place: Place<'a>) -> Self {
        Self { place, marker: REDACTED, class: None, is_hidden: false, is_token: false }
    }

    /// Writes the marker of a value of which nothing is shown.
    ///
    /// # Errors
    ///
    /// Whatever the writer behind this output reports.
    #[inline]
    pub fn hide(&mut self) -> fmt::Result {
        self.is_hidden = true;
        self.write_str(self.marker)
    }

    /// Says whether the value has been hidden.
    pub(crate) fn is_hidden(&self) -> bool {
        self.is_hidden
    }

    /// Says whether it is a pseudonym that has been written.
    pub(crate) fn is_token(&self) -> bool {
        self.is_token
    }
}

impl Write for Output<'_> {
    #[inline]
    fn write_str(&mut self, text: &str) -> fmt::Result {
        match &mut self.place {
            Place::Short(short) => short.write_str(text),
            Place::Writer(out) => out.write_str(text),
        }
    }

    #[inline]
    fn write_char(&mut self, c: char) -> fmt::Result {
        match &mut self.place {
            Place::Short(short) => short.write_char(c),
            Place::Writer(out) => out.write_char(c),
        }
    }
}

/// What is behind an output.
enum Place<'a> {
    Short(&'a mut Short),
    Writer(&'a mut dyn Write),
}

/// A mask with another marker for what it hides whole.
#[derive(Clone, Copy, Debug)]
pub struct Marked<M> {
    /// What stands for a value of which nothing is shown.
    pub marker: &'static str,
    /// What else is shown.
    pub mask: M,
}

impl<T: ?Sized, M: Mask<T>> Mask<T> for Marked<M> {
    fn mask(&self, value: &T, out: &mut Output<'_>) -> fmt::Result {
        let outer = mem::replace(&mut out.marker, self.marker);
        let written = self.mask.mask(value, out);
        out.marker = outer;
        written
    }

    fn class(&self) -> Option<Class> {
        self.mask.class()
    }

    fn canonical(&self, value: &T, out: &mut Canonical<'_>) -> fmt::Result {
        self.mask.canonical(value, out)
    }
}

/// A mask for data of another class than the one it is for.
#[derive(Clone, Copy, Debug)]
pub struct OfClass<M> {
    /// The class of the data.
    pub class: Class,
    /// What is shown.
    pub mask: M,
}

impl<T: ?Sized, M: Mask<T>> Mask<T> for OfClass<M> {
    fn mask(&self, value: &T, out: &mut Output<'_>) -> fmt::Result {
        let outer = out.class.replace(self.class);
        let written = self.mask.mask(value, out);
        out.class = outer;
        written
    }

    fn class(&self) -> Option<Class> {
        Some(self.class)
    }

    fn canonical(&self, value: &T, out: &mut Canonical<'_>) -> fmt::Result {
        self.mask.canonical(value, out)
    }
}
