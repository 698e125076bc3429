use core::fmt::{Debug, Display};

use serde::{Serialize, Serializer};

use crate::maskable::Leaf;
use crate::{Mask, Policy, Redact};

/// An exit: takes what may be seen of a value, and the shape it has.
///
/// [`Redact::redact`] calls exactly one of these methods. The shapes are those of the serde data
/// model, so that a redacted value serialises in the same place and the same structure as the
/// clear one would.
pub trait Sink: Sized {
    /// What the sink gives back when it is done.
    type Ok;
    /// What goes wrong in it.
    type Error;
    /// A struct with named fields.
    type Struct: Fields<Ok = Self::Ok, Error = Self::Error>;
    /// A struct with positional fields.
    type TupleStruct: Fields<Ok = Self::Ok, Error = Self::Error>;
    /// A tuple.
    type Tuple: Fields<Ok = Self::Ok, Error = Self::Error>;
    /// An enum variant with named fields.
    type StructVariant: Fields<Ok = Self::Ok, Error = Self::Error>;
    /// An enum variant with positional fields.
    type TupleVariant: Fields<Ok = Self::Ok, Error = Self::Error>;
    /// The serialiser behind this sink, where there is one.
    type Serializer: Serializer<Ok = Self::Ok, Error = Self::Error>;

    /// Takes a value in clear: somebody has decided that it may be seen.
    fn shown<T: Debug + Serialize + ?Sized>(self, value: &T) -> Result<Self::Ok, Self::Error>;

    /// Takes a text that is fit to be seen as it is, such as the output of a mask.
    ///
    /// Width, precision and flags of the format string do not reach it.
    fn text(self, text: &dyn Display) -> Result<Self::Ok, Self::Error>;

    /// Takes a value through a mask. The default makes a [`text`](Sink::text) of it.
    fn masked<T: ?Sized>(self, value: &T, mask: &impl Mask<T>) -> Result<Self::Ok, Self::Error> {
        self.text(&Leaf { value, mask })
    }

    /// Takes the marker of a value of which nothing is shown.
    fn hidden(self, marker: &str) -> Result<Self::Ok, Self::Error>;

    /// Takes the absent value of an `Option`.
    fn none(self) -> Result<Self::Ok, Self::Error>;

    /// Takes the present value of an `Option`.
    fn some<T: Redact + ?Sized>(self, policy: &Policy, value: &T) -> Result<Self::Ok, Self::Error>;

    /// Takes the items of a sequence.
    fn seq<I>(self, policy: &Policy, items: I) -> Result<Self::Ok, Self::Error>
    where
        I: Iterator<Item: Redact>;

    /// Takes the items of a set.
    fn set<I>(self, policy: &Policy, items: I) -> Result<Self::Ok, Self::Error>
    where
        I: Iterator<Item: Redact>;

    /// Takes the items of an array, whose length is part of its type.
    fn array<I>(self, policy: &Policy, items: I) -> Result<Self::Ok, Self::Error>
    where
        I: ExactSizeIterator<Item: Redact>;

    /// Takes the entries of a map.
    fn map<I, K, V>(self, policy: &Policy, entries: I) -> Result<Self::Ok, Self::Error>
    where
        I: Iterator<Item = (K, V)>,
        K: Redact,
        V: Redact;

    /// Opens a tuple of `len` fields.
    fn tuple(self, len: usize) -> Self::Tuple;

    /// Takes a struct without fields.
    fn unit_struct(self, name: &'static str) -> Result<Self::Ok, Self::Error>;

    /// Takes a struct of one positional field.
    fn newtype_struct<T: Redact + ?Sized>(
        self,
        policy: &Policy,
        name: &'static str,
        value: &T,
    ) -> Result<Self::Ok, Self::Error>;

    /// Opens a struct of `len` positional fields.
    fn tuple_struct(self, name: &'static str, len: usize) -> Self::TupleStruct;

    /// Opens a struct of `len` named fields.
    fn structure(self, name: &'static str, len: usize) -> Self::Struct;

    /// Takes an enum variant without fields.
    fn unit_variant(
        self,
        name: &'static str,
        index: u32,
        variant: &'static str,
    ) -> Result<Self::Ok, Self::Error>;

    /// Takes an enum variant of one positional field.
    fn newtype_variant<T: Redact + ?Sized>(
        self,
        policy: &Policy,
        name: &'static str,
        index: u32,
        variant: &'static str,
        value: &T,
    ) -> Result<Self::Ok, Self::Error>;

    /// Opens an enum variant of `len` positional fields.
    fn tuple_variant(
        self,
        name: &'static str,
        index: u32,
        variant: &'static str,
        len: usize,
    ) -> Self::TupleVariant;

    /// Opens an enum variant of `len` named fields.
    fn struct_variant(
        self,
        name: &'static str,
        index: u32,
        variant: &'static str,
        len: usize,
    ) -> Self::StructVariant;

    /// Hands out the serialiser behind this sink, or the sink again where there is none.
    ///
    /// For a type whose serialised shape differs from its Rust shape.
    fn into_serializer(self) -> Result<Self::Serializer, Self>;
}

/// The fields of one value, taken one by one.
///
/// An error is kept until [`end`](Fields::end), so that a caller has one place to look at.
pub trait Fields {
    /// What the sink gives back when it is done.
    type Ok;
    /// What goes wrong in it.
    type Error;

    /// Takes the next field. Where fields are positional, the name is ignored.
    fn field<T: Redact + ?Sized>(&mut self, policy: &Policy, name: &'static str, value: &T);

    /// Closes the value.
    fn end(self) -> Result<Self::Ok, Self::Error>;

    /// Closes the value and says, where the exit has a way to, that it has more fields (`..`).
    fn end_non_exhaustive(self) -> Result<Self::Ok, Self::Error>;
}
