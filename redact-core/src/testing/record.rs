//! A serialiser that writes down all scalars, one after the other, and no structure.
//!
//! It stands for the formats that people do not read, to which some types serialise as something else.

use core::fmt::{self, Display};
use std::error::Error;

use serde::ser::{
    self, Serialize, SerializeMap, SerializeSeq, SerializeStruct, SerializeStructVariant,
    SerializeTuple, SerializeTupleStruct, SerializeTupleVariant, Serializer,
};

/// What a format has to hold that people read.
pub(super) fn legible<T: Serialize + ?Sized>(value: &T) -> String {
    record(value, true)
}

/// What a binary format has to hold.
pub(super) fn binary<T: Serialize + ?Sized>(value: &T) -> String {
    record(value, false)
}

fn record<T: Serialize + ?Sized>(value: &T, is_human_readable: bool) -> String {
    let mut recorder = Recorder { text: String::new(), is_human_readable };
    if let Err(Failed(message)) = value.serialize(&mut recorder) {
        recorder.text.push_str(&message);
    }
    recorder.text
}

struct Recorder {
    text: String,
    is_human_readable: bool,
}

impl Recorder {
    fn write(&mut self, scalar: impl Display) {
        if !self.text.is_empty() {
            self.text.push(',');
        }
        self.text.push_str(&scalar.to_string());
    }
}

/// What the value that is serialised complains about. It can repeat the value: it is searched as well.
#[derive(Debug)]
struct Failed(String);

impl Display for Failed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Error for Failed {}

impl ser::Error for Failed {
    fn custom<T: Display>(message: T) -> Self {
        Self(message.to_string())
    }
}

macro_rules! scalars {
    ($($method:ident $T:ty;)*) => {$(
        fn $method(self, value: $T) -> Result<(), Failed> {
            self.write(value);
            Ok(())
        }
    )*};
}

impl Serializer for &mut Recorder {
    type Ok = ();
    type Error = Failed;
    type SerializeSeq = Self;
    type SerializeTuple = Self;
    type SerializeTupleStruct = Self;
    type SerializeTupleVariant = Self;
    type SerializeMap = Self;
    type SerializeStruct = Self;
    type SerializeStructVariant = Self;

    scalars! {
        serialize_bool bool;
        serialize_i8 i8;
        serialize_i16 i16;
        serialize_i32 i32;
        serialize_i64 i64;
        serialize_i128 i128;
        serialize_u8 u8;
        serialize_u16 u16;
        serialize_u32 u32;
        serialize_u64 u64;
        serialize_u128 u128;
        serialize_f32 f32;
        serialize_f64 f64;
        serialize_char char;
        serialize_str &str;
    }

    fn is_human_readable(&self) -> bool {
        self.is_human_readable
    }

    fn serialize_bytes(self, bytes: &[u8]) -> Result<(), Failed> {
        for byte in bytes {
            self.write(byte);
        }
        self.write(String::from_utf8_lossy(bytes));
        Ok(())
    }

    fn serialize_none(self) -> Result<(), Failed> {
        Ok(())
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), Failed> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<(), Failed> {
        Ok(())
    }

    fn serialize_unit_struct(self, _name: &'static str) -> Result<(), Failed> {
        Ok(())
    }

    fn serialize_unit_variant(
        self,
        _name: &'static str,
        _index: u32,
        _variant: &'static str,
    ) -> Result<(), Failed> {
        Ok(())
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _name: &'static str,
        value: &T,
    ) -> Result<(), Failed> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _name: &'static str,
        _index: u32,
        _variant: &'static str,
        value: &T,
    ) -> Result<(), Failed> {
        value.serialize(self)
    }

    fn serialize_seq(self, _len: Option<usize>) -> Result<Self, Failed> {
        Ok(self)
    }

    fn serialize_tuple(self, _len: usize) -> Result<Self, Failed> {
        Ok(self)
    }

    fn serialize_tuple_struct(self, _name: &'static str, _len: usize) -> Result<Self, Failed> {
        Ok(self)
    }

    fn serialize_tuple_variant(
        self,
        _name: &'static str,
        _index: u32,
        _variant: &'static str,
        _len: usize,
    ) -> Result<Self, Failed> {
        Ok(self)
    }

    fn serialize_map(self, _len: Option<usize>) -> Result<Self, Failed> {
        Ok(self)
    }

    fn serialize_struct(self, _name: &'static str, _len: usize) -> Result<Self, Failed> {
        Ok(self)
    }

    fn serialize_struct_variant(
        self,
        _name: &'static str,
        _index: u32,
        _variant: &'static str,
        _len: usize,
    ) -> Result<Self, Failed> {
        Ok(self)
    }
}

macro_rules! compounds {
    ($($Compound:ident $method:ident($($name:ident: $Name:ty)?);)*) => {$(
        impl $Compound for &mut Recorder {
            type Ok = ();
            type Error = Failed;

            fn $method<T: Serialize + ?Sized>(
                &mut self,
                $($name: $Name,)?
                value: &T,
            ) -> Result<(), Failed> {
                value.serialize(&mut **self)
            }

            fn end(self) -> Result<(), Failed> {
                Ok(())
            }
        }
    )*};
}

compounds! {
    SerializeSeq serialize_element();
    SerializeTuple serialize_element();
    SerializeTupleStruct serialize_field();
    SerializeTupleVariant serialize_field();
    SerializeStruct serialize_field(_name: &'static str);
    SerializeStructVariant serialize_field(_name: &'static str);
}

impl SerializeMap for &mut Recorder {
    type Ok = ();
    type Error = Failed;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Failed> {
        key.serialize(&mut **self)
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Failed> {
        value.serialize(&mut **self)
    }

    fn end(self) -> Result<(), Failed> {
        Ok(())
    }
}
