//! What is in an invented container.

use serde::de::value::BorrowedStrDeserializer;
use serde::de::{DeserializeSeed, EnumAccess, MapAccess, SeqAccess, VariantAccess, Visitor};

use super::invent::Inventor;
use super::refusal::Refusal;
use super::session::{BYTES, Candidate};

/// The items of a sequence, or of a tuple of that length.
pub(super) struct Items<'i, 's, 'a> {
    pub(super) at: &'i Inventor<'s, 'a>,
    pub(super) next: usize,
    pub(super) len: usize,
    pub(super) is_tuple: bool,
    /// How many leaves there are in front.
    pub(super) leaves: usize,
}

impl<'i, 's, 'a> Items<'i, 's, 'a> {
    pub(super) fn new(at: &'i Inventor<'s, 'a>, len: Option<usize>) -> Self {
        let session = at.session.borrow();
        let some = if session.is_deep() { 0 } else { 2 };
        let (len, is_tuple) = (len.unwrap_or(some), len.is_some());
        Self { at, next: 0, len, is_tuple, leaves: session.leaves.len() }
    }
}

impl<'de> SeqAccess<'de> for Items<'_, '_, '_> {
    type Error = Refusal;

    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, Refusal> {
        if self.next == self.len {
            return Ok(None);
        }
        let path = &self.at.path;
        let item = if self.is_tuple { path.position(self.next) } else { path.item(self.next) };
        let value = seed.deserialize(self.at.at(item.clone()))?;
        let mut session = self.at.session.borrow_mut();
        let is_byte = session.trace.given == Some((item, Candidate::Byte));
        if is_byte && !self.is_tuple && self.next == 0 {
            self.len = BYTES;
        }
        self.next += 1;
        if is_byte && self.next == self.len {
            session.join_bytes(path, self.leaves);
        }
        Ok(Some(value))
    }
}

/// The one entry of a map.
pub(super) struct Entry<'i, 's, 'a> {
    pub(super) at: &'i Inventor<'s, 'a>,
    pub(super) is_given: bool,
}

impl<'de> MapAccess<'de> for Entry<'_, '_, '_> {
    type Error = Refusal;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, Refusal> {
        if self.is_given {
            return Ok(None);
        }
        self.is_given = true;
        let Inventor { session, path, .. } = self.at;
        seed.deserialize(Inventor { session, path: path.key(), map: Some(path) }).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Refusal> {
        seed.deserialize(self.at.at(self.at.path.value()))
    }
}

/// Fields by their names.
pub(super) struct Named<'i, 's, 'a> {
    pub(super) at: &'i Inventor<'s, 'a>,
    pub(super) fields: &'i [&'static str],
    pub(super) next: usize,
}

impl<'de> MapAccess<'de> for Named<'_, '_, '_> {
    type Error = Refusal;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, Refusal> {
        let mut session = self.at.session.borrow_mut();
        let skipped = session.nodes.get(&self.at.path).map(|node| &node.skipped);
        let is_skipped = |field: &&str| skipped.is_some_and(|skipped| skipped.contains(field));
        let Some(&field) = self.fields[self.next..].iter().find(|field| {
            self.next += 1;
            !is_skipped(field)
        }) else {
            return Ok(None);
        };
        session.trace.field = Some((self.at.path.clone(), field));
        drop(session);
        seed.deserialize(BorrowedStrDeserializer::new(field)).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Refusal> {
        seed.deserialize(self.at.at(self.at.path.field(self.fields[self.next - 1])))
    }
}

/// A variant, and what is in it.
pub(super) struct Chosen<'s, 'a> {
    pub(super) at: Inventor<'s, 'a>,
    pub(super) variant: &'static str,
}

impl<'de, 's, 'a> EnumAccess<'de> for Chosen<'s, 'a> {
    type Error = Refusal;
    type Variant = Inventor<'s, 'a>;

    fn variant_seed<V: DeserializeSeed<'de>>(
        self,
        seed: V,
    ) -> Result<(V::Value, Self::Variant), Refusal> {
        let variant = seed.deserialize(BorrowedStrDeserializer::new(self.variant))?;
        Ok((variant, self.at))
    }
}

impl<'de> VariantAccess<'de> for Inventor<'_, '_> {
    type Error = Refusal;

    fn unit_variant(self) -> Result<(), Refusal> {
        Ok(())
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value, Refusal> {
        seed.deserialize(self)
    }

    fn tuple_variant<V: Visitor<'de>>(self, len: usize, visitor: V) -> Result<V::Value, Refusal> {
        visitor.visit_seq(Items::new(&self, Some(len)))
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Refusal> {
        visitor.visit_map(Named { at: &self, fields, next: 0 })
    }
}

/// A variant and what is in it, as a map: where its type has buffered it.
pub(super) struct Holding<'s, 'a> {
    pub(super) at: Inventor<'s, 'a>,
    pub(super) variant: Option<&'static str>,
}

impl<'de> MapAccess<'de> for Holding<'_, '_> {
    type Error = Refusal;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, Refusal> {
        let variant = self.variant.take().map(BorrowedStrDeserializer::new);
        variant.map(|variant| seed.deserialize(variant)).transpose()
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Refusal> {
        seed.deserialize(self.at.at(self.at.path.clone()))
    }
}
