//! The exit to text: what `{:?}` prints.

use core::fmt::{self, Debug, Display, Formatter};

use serde::Serialize;

use crate::mask::Output;
use crate::redact::Under;
use crate::short::Short;
use crate::{Fields, Mask, Policy, Redact, Sink};

mod named;

use self::named::Named;

/// Lays a redacted value out as `#[derive(Debug)]` would have laid out the clear one.
pub(crate) struct DebugSink<'a, 'b>(&'a mut Formatter<'b>);

impl<'a, 'b> DebugSink<'a, 'b> {
    pub(crate) fn new(f: &'a mut Formatter<'b>) -> Self {
        Self(f)
    }
}

impl<'a, 'b> Sink for DebugSink<'a, 'b> {
    type Ok = ();
    type Error = fmt::Error;
    type Struct = NamedFields<'a, 'b>;
    type TupleStruct = PositionalFields<'a, 'b>;
    type Tuple = PositionalFields<'a, 'b>;
    type StructVariant = NamedFields<'a, 'b>;
    type TupleVariant = PositionalFields<'a, 'b>;
    type Serializer = &'a mut Formatter<'b>;

    fn shown<T: Debug + Serialize + ?Sized>(self, value: &T) -> fmt::Result {
        value.fmt(self.0)
    }

    fn text(self, text: &dyn Display) -> fmt::Result {
        write!(self.0, "{text}")
    }

    fn masked<T: ?Sized>(self, value: &T, mask: &impl Mask<T>) -> fmt::Result {
        let mut short = Short::new();
        match mask.mask(value, &mut Output::short(&mut short)) {
            _ if short.overflowed() => masked_at_length(self.0, value, mask),
            Ok(()) => self.0.write_str(short.as_str()),
            Err(error) => Err(error),
        }
    }

    fn hidden(self, marker: &str) -> fmt::Result {
        self.0.write_str(marker)
    }

    fn none(self) -> fmt::Result {
        self.0.write_str("None")
    }

    fn some<T: Redact + ?Sized>(self, policy: &Policy, value: &T) -> fmt::Result {
        self.0.debug_tuple("Some").field(&Under { policy, value }).finish()
    }

    fn seq<I: Iterator<Item: Redact>>(self, policy: &Policy, items: I) -> fmt::Result {
        let mut list = self.0.debug_list();
        for value in items {
            list.entry(&Under { policy, value: &value });
        }
        list.finish()
    }

    fn set<I: Iterator<Item: Redact>>(self, policy: &Policy, items: I) -> fmt::Result {
        let mut set = self.0.debug_set();
        for value in items {
            set.entry(&Under { policy, value: &value });
        }
        set.finish()
    }

    fn array<I: ExactSizeIterator<Item: Redact>>(self, policy: &Policy, items: I) -> fmt::Result {
        self.seq(policy, items)
    }

    fn map<I, K, V>(self, policy: &Policy, entries: I) -> fmt::Result
    where
        I: Iterator<Item = (K, V)>,
        K: Redact,
        V: Redact,
    {
        let mut map = self.0.debug_map();
        for (key, value) in entries {
            map.entry(&Under { policy, value: &key }, &Under { policy, value: &value });
        }
        map.finish()
    }

    fn tuple(self, len: usize) -> PositionalFields<'a, 'b> {
        self.tuple_struct("", len)
    }

    fn unit_struct(self, name: &'static str) -> fmt::Result {
        self.0.write_str(name)
    }

    fn newtype_struct<T: Redact + ?Sized>(
        self,
        policy: &Policy,
        name: &'static str,
        value: &T,
    ) -> fmt::Result {
        let mut fields = self.tuple_struct(name, 1);
        fields.field(policy, "", value);
        fields.end()
    }

    fn tuple_struct(self, name: &'static str, _len: usize) -> PositionalFields<'a, 'b> {
        PositionalFields { fields: self.0.debug_tuple(name), has_omitted: false }
    }

    fn structure(self, name: &'static str, _len: usize) -> NamedFields<'a, 'b> {
        NamedFields { fields: Named::new(self.0, name), has_omitted: false }
    }

    fn unit_variant(self, _name: &'static str, _index: u32, variant: &'static str) -> fmt::Result {
        self.unit_struct(variant)
    }

    fn newtype_variant<T: Redact + ?Sized>(
        self,
        policy: &Policy,
        _name: &'static str,
        _index: u32,
        variant: &'static str,
        value: &T,
    ) -> fmt::Result {
        self.newtype_struct(policy, variant, value)
    }

    fn tuple_variant(
        self,
        _name: &'static str,
        _index: u32,
        variant: &'static str,
        len: usize,
    ) -> PositionalFields<'a, 'b> {
        self.tuple_struct(variant, len)
    }

    fn struct_variant(
        self,
        _name: &'static str,
        _index: u32,
        variant: &'static str,
        len: usize,
    ) -> NamedFields<'a, 'b> {
        self.structure(variant, len)
    }

    fn into_serializer(self) -> Result<Self::Serializer, Self> {
        Err(self)
    }
}

#[cold]
fn masked_at_length<T: ?Sized>(
    f: &mut Formatter<'_>,
    value: &T,
    mask: &impl Mask<T>,
) -> fmt::Result {
    mask.mask(value, &mut Output::new(f))
}

#[cold]
fn omits<T: Redact + ?Sized>(policy: &Policy, value: &T) -> bool {
    value.is_omitted(policy)
}

pub(crate) struct NamedFields<'a, 'b> {
    fields: Named<'a, 'b>,
    has_omitted: bool,
}

impl Fields for NamedFields<'_, '_> {
    type Ok = ();
    type Error = fmt::Error;

    fn field<T: Redact + ?Sized>(&mut self, policy: &Policy, name: &'static str, value: &T) {
        if policy.is_declared() || !omits(policy, value) {
            self.fields.field(name, &Under { policy, value });
        } else {
            self.has_omitted = true;
        }
    }

    fn end(self) -> fmt::Result {
        if self.has_omitted { self.end_non_exhaustive() } else { self.fields.finish() }
    }

    fn end_non_exhaustive(self) -> fmt::Result {
        self.fields.finish_non_exhaustive()
    }
}

pub(crate) struct PositionalFields<'a, 'b> {
    fields: fmt::DebugTuple<'a, 'b>,
    has_omitted: bool,
}

impl Fields for PositionalFields<'_, '_> {
    type Ok = ();
    type Error = fmt::Error;

    fn field<T: Redact + ?Sized>(&mut self, policy: &Policy, _name: &'static str, value: &T) {
        if policy.is_declared() || !omits(policy, value) {
            self.fields.field(&Under { policy, value });
        } else {
            self.has_omitted = true;
        }
    }

    fn end(mut self) -> fmt::Result {
        if self.has_omitted { self.end_non_exhaustive() } else { self.fields.finish() }
    }

    fn end_non_exhaustive(mut self) -> fmt::Result {
        self.fields.finish_non_exhaustive()
    }
}
