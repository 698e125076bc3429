//! What a type has decided, as its own `Redact::redact` says it to a sink.

use core::cell::RefCell;
use core::fmt::{self, Debug, Display, Formatter};

use serde::Serialize;

use super::path::Path;
use super::record;
use crate::{Fields, Policy, Redact, Sink};

/// What was handed to a sink.
#[derive(Default)]
pub(super) struct Decisions {
    /// What may be seen in clear, and where it lies.
    pub(super) shown: Vec<(Path, String)>,
    /// What masks made of the rest.
    pub(super) masked: Vec<String>,
    /// The fields, by the names that they have in Rust, and what they are fields of.
    pub(super) fields: Vec<(Path, &'static str)>,
}

impl Decisions {
    /// Asks a value what may be seen of it under a policy.
    pub(super) fn of<T: Redact>(value: &T, policy: &Policy) -> Self {
        let decisions = RefCell::default();
        let sink = Recorder { decisions: &decisions, path: Path::default() };
        // What fails says so at the exits as well; what was recorded until then holds.
        let _ = value.redact(policy, sink);
        decisions.into_inner()
    }
}

struct Recorder<'a> {
    decisions: &'a RefCell<Decisions>,
    path: Path,
}

impl<'a> Recorder<'a> {
    fn at(&self, path: Path) -> Self {
        Self { decisions: self.decisions, path }
    }

    fn items<I: Iterator<Item: Redact>>(
        self,
        policy: &Policy,
        items: I,
        at: fn(&Path, usize) -> Path,
    ) -> fmt::Result {
        for (index, item) in items.enumerate() {
            item.redact(policy, self.at(at(&self.path, index)))?;
        }
        Ok(())
    }

    fn fields(self, path: Path, is_named: bool) -> FieldRecorder<'a> {
        FieldRecorder { at: self.at(path), is_named, next: 0, recorded: Ok(()) }
    }
}

impl<'a> Sink for Recorder<'a> {
    type Ok = ();
    type Error = fmt::Error;
    type Struct = FieldRecorder<'a>;
    type TupleStruct = FieldRecorder<'a>;
    type Tuple = FieldRecorder<'a>;
    type StructVariant = FieldRecorder<'a>;
    type TupleVariant = FieldRecorder<'a>;
    type Serializer = &'static mut Formatter<'static>;

    fn shown<T: Debug + Serialize + ?Sized>(self, value: &T) -> fmt::Result {
        let text = format!("{value:?} {} {}", record::legible(value), record::binary(value));
        self.decisions.borrow_mut().shown.push((self.path, text));
        Ok(())
    }

    fn text(self, text: &dyn Display) -> fmt::Result {
        self.decisions.borrow_mut().masked.push(text.to_string());
        Ok(())
    }

    fn hidden(self, _marker: &str) -> fmt::Result {
        Ok(())
    }

    fn none(self) -> fmt::Result {
        Ok(())
    }

    fn some<T: Redact + ?Sized>(self, policy: &Policy, value: &T) -> fmt::Result {
        value.redact(policy, self)
    }

    fn seq<I: Iterator<Item: Redact>>(self, policy: &Policy, items: I) -> fmt::Result {
        self.items(policy, items, Path::item)
    }

    fn set<I: Iterator<Item: Redact>>(self, policy: &Policy, items: I) -> fmt::Result {
        self.items(policy, items, Path::item)
    }

    fn array<I: ExactSizeIterator<Item: Redact>>(self, policy: &Policy, items: I) -> fmt::Result {
        self.items(policy, items, Path::position)
    }

    fn map<I, K, V>(self, policy: &Policy, entries: I) -> fmt::Result
    where
        I: Iterator<Item = (K, V)>,
        K: Redact,
        V: Redact,
    {
        for (key, value) in entries {
            key.redact(policy, self.at(self.path.key()))?;
            value.redact(policy, self.at(self.path.value()))?;
        }
        Ok(())
    }

    fn tuple(self, _len: usize) -> FieldRecorder<'a> {
        let path = self.path.clone();
        self.fields(path, false)
    }

    fn unit_struct(self, _name: &'static str) -> fmt::Result {
        Ok(())
    }

    fn newtype_struct<T: Redact + ?Sized>(
        self,
        policy: &Policy,
        _name: &'static str,
        value: &T,
    ) -> fmt::Result {
        value.redact(policy, self)
    }

    fn tuple_struct(self, _name: &'static str, len: usize) -> FieldRecorder<'a> {
        self.tuple(len)
    }

    fn structure(self, _name: &'static str, _len: usize) -> FieldRecorder<'a> {
        let path = self.path.clone();
        self.fields(path, true)
    }

    fn unit_variant(self, _name: &'static str, _index: u32, _variant: &'static str) -> fmt::Result {
        Ok(())
    }

    fn newtype_variant<T: Redact + ?Sized>(
        self,
        policy: &Policy,
        name: &'static str,
        _index: u32,
        variant: &'static str,
        value: &T,
    ) -> fmt::Result {
        value.redact(policy, self.at(self.path.variant(name, variant)))
    }

    fn tuple_variant(
        self,
        name: &'static str,
        _index: u32,
        variant: &'static str,
        _len: usize,
    ) -> FieldRecorder<'a> {
        let path = self.path.variant(name, variant);
        self.fields(path, false)
    }

    fn struct_variant(
        self,
        name: &'static str,
        _index: u32,
        variant: &'static str,
        _len: usize,
    ) -> FieldRecorder<'a> {
        let path = self.path.variant(name, variant);
        self.fields(path, true)
    }

    fn into_serializer(self) -> Result<Self::Serializer, Self> {
        Err(self)
    }
}

struct FieldRecorder<'a> {
    at: Recorder<'a>,
    is_named: bool,
    next: usize,
    recorded: fmt::Result,
}

impl Fields for FieldRecorder<'_> {
    type Ok = ();
    type Error = fmt::Error;

    fn field<T: Redact + ?Sized>(&mut self, policy: &Policy, name: &'static str, value: &T) {
        let of = &self.at.path;
        let path = if self.is_named {
            self.at.decisions.borrow_mut().fields.push((of.clone(), name));
            of.field(name)
        } else {
            of.position(self.next)
        };
        self.next += 1;
        self.recorded = self.recorded.and_then(|()| value.redact(policy, self.at.at(path)));
    }

    fn end(self) -> fmt::Result {
        self.recorded
    }

    fn end_non_exhaustive(self) -> fmt::Result {
        self.recorded
    }
}
