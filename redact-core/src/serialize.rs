//! The exit to serde.

use core::cell::Cell;
use core::fmt::{self, Debug, Display, Write};

use serde::ser::{
    Error as _, SerializeMap, SerializeSeq, SerializeStruct, SerializeStructVariant,
    SerializeTuple, SerializeTupleStruct, SerializeTupleVariant,
};
use serde::{Serialize, Serializer};

use crate::mask::Output;
use crate::maskable::Leaf;
#[cfg(feature = "std")]
use crate::provenance::count;
use crate::redact::Under;
use crate::short::Short;
use crate::{Fields, Mask, Policy, Redact, Sink};

impl<T: Redact + ?Sized> Serialize for Under<'_, T> {
    #[inline]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.value.redact(self.policy, SerdeSink(serializer))
    }
}

/// Serialises a redacted value in the shape `#[derive(Serialize)]` would have given the clear one.
pub(crate) struct SerdeSink<S>(pub(crate) S);

impl<S: Serializer> Sink for SerdeSink<S> {
    type Ok = S::Ok;
    type Error = S::Error;
    type Struct = StructFields<S::SerializeStruct, S::Error>;
    type TupleStruct = TupleStructFields<S::SerializeTupleStruct, S::Error>;
    type Tuple = TupleFields<S::SerializeTuple, S::Error>;
    type StructVariant = StructVariantFields<S::SerializeStructVariant, S::Error>;
    type TupleVariant = TupleVariantFields<S::SerializeTupleVariant, S::Error>;
    type Serializer = S;

    #[inline]
    fn shown<T: Debug + Serialize + ?Sized>(self, value: &T) -> Result<S::Ok, S::Error> {
        value.serialize(self.0)
    }

    fn text(self, text: &dyn Display) -> Result<S::Ok, S::Error> {
        let mut short = Short::new();
        match write!(short, "{text}") {
            _ if short.overflowed() => collect_text(self.0, text),
            written => self.short(&short, written),
        }
    }

    #[inline]
    fn masked<T: ?Sized>(self, value: &T, mask: &impl Mask<T>) -> Result<S::Ok, S::Error> {
        count();
        let mut short = Short::new();
        match mask.mask(value, &mut Output::short(&mut short)) {
            _ if short.overflowed() => masked_at_length(self.0, value, mask),
            written => self.short(&short, written),
        }
    }

    #[inline]
    fn hidden(self, marker: &str) -> Result<S::Ok, S::Error> {
        count();
        self.0.serialize_str(marker)
    }

    #[inline]
    fn none(self) -> Result<S::Ok, S::Error> {
        self.0.serialize_none()
    }

    #[inline]
    fn some<T: Redact + ?Sized>(self, policy: &Policy, value: &T) -> Result<S::Ok, S::Error> {
        self.0.serialize_some(&Under { policy, value })
    }

    #[inline]
    fn seq<I: Iterator<Item: Redact>>(self, policy: &Policy, items: I) -> Result<S::Ok, S::Error> {
        let mut seq = self.0.serialize_seq(exact_len(&items))?;
        for value in items {
            seq.serialize_element(&Under { policy, value: &value })?;
        }
        seq.end()
    }

    fn set<I: Iterator<Item: Redact>>(self, policy: &Policy, items: I) -> Result<S::Ok, S::Error> {
        self.seq(policy, items)
    }

    fn array<I: ExactSizeIterator<Item: Redact>>(
        self,
        policy: &Policy,
        items: I,
    ) -> Result<S::Ok, S::Error> {
        let mut tuple = self.0.serialize_tuple(items.len())?;
        for value in items {
            tuple.serialize_element(&Under { policy, value: &value })?;
        }
        tuple.end()
    }

    fn map<I, K, V>(self, policy: &Policy, entries: I) -> Result<S::Ok, S::Error>
    where
        I: Iterator<Item = (K, V)>,
        K: Redact,
        V: Redact,
    {
        let mut map = self.0.serialize_map(exact_len(&entries))?;
        for (key, value) in entries {
            map.serialize_entry(&Under { policy, value: &key }, &Under { policy, value: &value })?;
        }
        map.end()
    }

    fn tuple(self, len: usize) -> Self::Tuple {
        TupleFields(self.0.serialize_tuple(len))
    }

    fn unit_struct(self, name: &'static str) -> Result<S::Ok, S::Error> {
        self.0.serialize_unit_struct(name)
    }

    #[inline]
    fn newtype_struct<T: Redact + ?Sized>(
        self,
        policy: &Policy,
        name: &'static str,
        value: &T,
    ) -> Result<S::Ok, S::Error> {
        self.0.serialize_newtype_struct(name, &Under { policy, value })
    }

    fn tuple_struct(self, name: &'static str, len: usize) -> Self::TupleStruct {
        TupleStructFields(self.0.serialize_tuple_struct(name, len))
    }

    #[inline]
    fn structure(self, name: &'static str, len: usize) -> Self::Struct {
        let can_omit = self.0.is_human_readable();
        StructFields { fields: self.0.serialize_struct(name, len), can_omit }
    }

    fn unit_variant(
        self,
        name: &'static str,
        index: u32,
        variant: &'static str,
    ) -> Result<S::Ok, S::Error> {
        self.0.serialize_unit_variant(name, index, variant)
    }

    fn newtype_variant<T: Redact + ?Sized>(
        self,
        policy: &Policy,
        name: &'static str,
        index: u32,
        variant: &'static str,
        value: &T,
    ) -> Result<S::Ok, S::Error> {
        self.0.serialize_newtype_variant(name, index, variant, &Under { policy, value })
    }

    fn tuple_variant(
        self,
        name: &'static str,
        index: u32,
        variant: &'static str,
        len: usize,
    ) -> Self::TupleVariant {
        TupleVariantFields(self.0.serialize_tuple_variant(name, index, variant, len))
    }

    fn struct_variant(
        self,
        name: &'static str,
        index: u32,
        variant: &'static str,
        len: usize,
    ) -> Self::StructVariant {
        let can_omit = self.0.is_human_readable();
        let fields = self.0.serialize_struct_variant(name, index, variant, len);
        StructVariantFields { fields, can_omit }
    }

    fn into_serializer(self) -> Result<S, Self> {
        Ok(self.0)
    }
}

impl<S: Serializer> SerdeSink<S> {
    /// Hands over a text whole: a format pays for `collect_str` by the fragment, or by a heap buffer.
    #[inline]
    fn short(self, text: &Short, written: fmt::Result) -> Result<S::Ok, S::Error> {
        match written {
            Ok(()) => self.0.serialize_str(text.as_str()),
            Err(fmt::Error) => Err(S::Error::custom(NOT_FORMATTED)),
        }
    }
}

#[cold]
fn masked_at_length<T: ?Sized, S: Serializer>(
    serializer: S,
    value: &T,
    mask: &impl Mask<T>,
) -> Result<S::Ok, S::Error> {
    collect_text(serializer, &Leaf { value, mask })
}

/// Without threads' own counts, nothing is stamped.
#[cfg(not(feature = "std"))]
fn count() {}

/// The length of an iterator that knows it, as `serde` asks for it.
fn exact_len(items: &impl Iterator) -> Option<usize> {
    match items.size_hint() {
        (low, Some(high)) if low == high => Some(low),
        _ => None,
    }
}

/// One wrapper per serde compound: keeps the first error until `end`.
macro_rules! fields {
    ($($Fields:ident $Compound:ident::$field:ident;)*) => {$(
        pub(crate) struct $Fields<C, E>(Result<C, E>);

        impl<C: $Compound> Fields for $Fields<C, C::Error> {
            type Ok = C::Ok;
            type Error = C::Error;

            // A call for each field was 4 % of the instructions of JSON.
            #[inline(always)]
            fn field<T: Redact + ?Sized>(
                &mut self,
                policy: &Policy,
                _name: &'static str,
                value: &T,
            ) {
                if let Ok(fields) = &mut self.0 {
                    if let Err(error) = fields.$field(&Under { policy, value }) {
                        self.0 = Err(error);
                    }
                }
            }

            fn end(self) -> Result<C::Ok, C::Error> {
                self.0?.end()
            }

            fn end_non_exhaustive(self) -> Result<C::Ok, C::Error> {
                self.end()
            }
        }
    )*};
}

fields! {
    TupleFields SerializeTuple::serialize_element;
    TupleStructFields SerializeTupleStruct::serialize_field;
    TupleVariantFields SerializeTupleVariant::serialize_field;
}

/// The same where fields have names. One that a policy omits is left out, if the format is one that
/// people read: in another its place may be all that tells the fields behind it apart, and it is
/// hidden there.
macro_rules! named_fields {
    ($($Fields:ident $Compound:ident;)*) => {$(
        pub(crate) struct $Fields<C, E> {
            fields: Result<C, E>,
            can_omit: bool,
        }

        impl<C: $Compound> Fields for $Fields<C, C::Error> {
            type Ok = C::Ok;
            type Error = C::Error;

            // A call for each field was 4 % of the instructions of JSON.
            #[inline(always)]
            fn field<T: Redact + ?Sized>(
                &mut self,
                policy: &Policy,
                name: &'static str,
                value: &T,
            ) {
                if let Ok(fields) = &mut self.fields {
                    let taken = if policy.is_declared() || !omits(self.can_omit, policy, value) {
                        fields.serialize_field(name, &Under { policy, value })
                    } else {
                        fields.skip_field(name)
                    };
                    if let Err(error) = taken {
                        self.fields = Err(error);
                    }
                }
            }

            fn end(self) -> Result<C::Ok, C::Error> {
                self.fields?.end()
            }

            fn end_non_exhaustive(self) -> Result<C::Ok, C::Error> {
                self.end()
            }
        }
    )*};
}

#[cold]
fn omits<T: Redact + ?Sized>(can_omit: bool, policy: &Policy, value: &T) -> bool {
    let omits = can_omit && value.is_omitted(policy);
    if omits {
        count();
    }
    omits
}

named_fields! {
    StructFields SerializeStruct;
    StructVariantFields SerializeStructVariant;
}

const NOT_FORMATTED: &str = "a value reported an error while it was formatted";

/// Hands a text of any length to a serialiser. If the text reports an error, so does this.
pub(crate) fn collect_text<S: Serializer>(
    serializer: S,
    text: &dyn Display,
) -> Result<S::Ok, S::Error> {
    let text = Unfailing { text, failed: Cell::new(false) };
    let done = serializer.collect_str(&text)?;
    if text.failed.get() { Err(S::Error::custom(NOT_FORMATTED)) } else { Ok(done) }
}

/// A text whose own error ends it early: `collect_str` of `serde_json` panics over an error that
/// did not come from its writer.
struct Unfailing<'a> {
    text: &'a dyn Display,
    failed: Cell<bool>,
}

impl Display for Unfailing<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = Checked { out: f, failed: false };
        match write!(out, "{}", self.text) {
            Err(fmt::Error) if out.failed => Err(fmt::Error),
            written => {
                self.failed.set(written.is_err());
                Ok(())
            }
        }
    }
}

/// Notes whether it was the writer behind it that failed.
struct Checked<'a, 'b> {
    out: &'a mut fmt::Formatter<'b>,
    failed: bool,
}

impl Write for Checked<'_, '_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.out.write_str(text).inspect_err(|_| self.failed = true)
    }
}
