//! The text of a value that serde takes for one: a number, a string, a newtype of one.

use core::fmt::{self, Display, Write};

use serde::ser::{Impossible, Serialize, Serializer};

use super::pseudonym::write_hex;
use super::text::write_nfc;

/// Writes a value, as long as it is one scalar to serde.
///
/// In the form that a pseudonym takes it in, so that `OrderId("4711")` meets `"4711"` and `4711`. A
/// `bool` is no scalar here: of two tokens, one that is known gives away the other.
pub(super) fn write<T: Serialize + ?Sized>(value: &T, out: &mut dyn Write) -> fmt::Result {
    value.serialize(Scalar { out })
}

struct Scalar<'a> {
    out: &'a mut dyn Write,
}

/// Methods for the types that are written as `Display` writes them.
macro_rules! displayed {
    ($($method:ident: $T:ty;)*) => {$(
        fn $method(self, value: $T) -> fmt::Result {
            write!(self.out, "{value}")
        }
    )*};
}

/// Methods for what is no scalar.
macro_rules! refused {
    ($($method:ident($($Argument:ty),*) -> $Ok:ty;)*) => {$(
        fn $method(self, $(_: $Argument),*) -> Result<$Ok, fmt::Error> {
            Err(fmt::Error)
        }
    )*};
}

type Never = Impossible<(), fmt::Error>;

impl Serializer for Scalar<'_> {
    type Ok = ();
    type Error = fmt::Error;
    type SerializeSeq = Never;
    type SerializeTuple = Never;
    type SerializeTupleStruct = Never;
    type SerializeTupleVariant = Never;
    type SerializeMap = Never;
    type SerializeStruct = Never;
    type SerializeStructVariant = Never;

    displayed! {
        serialize_i8: i8;
        serialize_i16: i16;
        serialize_i32: i32;
        serialize_i64: i64;
        serialize_i128: i128;
        serialize_u8: u8;
        serialize_u16: u16;
        serialize_u32: u32;
        serialize_u64: u64;
        serialize_u128: u128;
    }

    /// With a zero added, which takes the sign from a zero and changes nothing else.
    fn serialize_f32(self, value: f32) -> fmt::Result {
        write!(self.out, "{}", value + 0.0)
    }

    fn serialize_f64(self, value: f64) -> fmt::Result {
        write!(self.out, "{}", value + 0.0)
    }

    fn serialize_char(self, value: char) -> fmt::Result {
        write_nfc(value.encode_utf8(&mut [0; 4]), self.out)
    }

    fn serialize_str(self, value: &str) -> fmt::Result {
        write_nfc(value, self.out)
    }

    fn serialize_bytes(self, value: &[u8]) -> fmt::Result {
        write_hex(value, self.out)
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> fmt::Result {
        value.serialize(self)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _name: &'static str,
        value: &T,
    ) -> fmt::Result {
        value.serialize(self)
    }

    fn serialize_unit_variant(
        self,
        _name: &'static str,
        _index: u32,
        variant: &'static str,
    ) -> fmt::Result {
        write_nfc(variant, self.out)
    }

    /// Written piece by piece, so that there is no copy of it.
    fn collect_str<T: Display + ?Sized>(self, value: &T) -> fmt::Result {
        write!(Pieces { out: self.out }, "{value}")
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _name: &'static str,
        _index: u32,
        _variant: &'static str,
        _value: &T,
    ) -> fmt::Result {
        Err(fmt::Error)
    }

    refused! {
        serialize_bool(bool) -> ();
        serialize_none() -> ();
        serialize_unit() -> ();
        serialize_unit_struct(&'static str) -> ();
        serialize_seq(Option<usize>) -> Never;
        serialize_tuple(usize) -> Never;
        serialize_tuple_struct(&'static str, usize) -> Never;
        serialize_tuple_variant(&'static str, u32, &'static str, usize) -> Never;
        serialize_map(Option<usize>) -> Never;
        serialize_struct(&'static str, usize) -> Never;
        serialize_struct_variant(&'static str, u32, &'static str, usize) -> Never;
    }
}

/// A text that comes in pieces, each of which is brought into its form for itself.
struct Pieces<'a> {
    out: &'a mut dyn Write,
}

impl Write for Pieces<'_> {
    fn write_str(&mut self, piece: &str) -> fmt::Result {
        write_nfc(piece, self.out)
    }
}
