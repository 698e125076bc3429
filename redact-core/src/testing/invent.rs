//! A deserialiser without input: it invents what it is asked for.

use core::cell::RefCell;

use serde::Deserializer;
use serde::de::{Error as _, Visitor};

use super::access::{Chosen, Entry, Holding, Items, Named};
use super::format::Format;
use super::leaf::Kind;
use super::path::Path;
use super::refusal::Refusal;
use super::session::{Candidate, FRACTIONS, SHORT_FRACTIONS, Session, integers};

/// Invents the value of one place.
pub(super) struct Inventor<'s, 'a> {
    pub(super) session: &'s RefCell<Session<'a>>,
    pub(super) path: Path,
    /// The map that this is a key of.
    pub(super) map: Option<&'s Path>,
}

impl<'s, 'a> Inventor<'s, 'a> {
    pub(super) fn new(session: &'s RefCell<Session<'a>>, path: Path) -> Self {
        Self { session, path, map: None }
    }

    pub(super) fn at(&self, path: Path) -> Self {
        Self::new(self.session, path)
    }

    /// Notes who refused, unless it is known already.
    fn noting<T>(&self, candidate: Candidate, taken: Result<T, Refusal>) -> Result<T, Refusal> {
        taken.inspect_err(|_| {
            let refused = &mut self.session.borrow_mut().trace.refused;
            refused.get_or_insert_with(|| (self.path.clone(), candidate));
        })
    }

    fn text<'de, V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refusal> {
        let candidates = self.session.borrow().texts(&self.path);
        self.leaf(candidates, visitor)
    }

    /// Gives one of the candidates that are scalars.
    fn leaf<'de, V: Visitor<'de>>(
        self,
        candidates: Vec<Candidate>,
        visitor: V,
    ) -> Result<V::Value, Refusal> {
        let mut session = self.session.borrow_mut();
        let given = session.give(&self.path, candidates)?;
        let taken = match given {
            Candidate::Text(format) => {
                let text = session.text(&self.path, format)?;
                drop(session);
                visitor.visit_string(text)
            }
            Candidate::Number(digits, most) => {
                let number = session.number(&self.path, digits, most)?;
                drop(session);
                visitor.visit_u64(number)
            }
            Candidate::Byte => {
                let byte = session.mint.byte();
                session.leaf(&self.path, byte.to_string(), Kind::Number);
                drop(session);
                visitor.visit_u8(byte)
            }
            Candidate::Fraction(whole, decimals) => {
                let number = session.fraction(&self.path, whole, decimals)?;
                drop(session);
                visitor.visit_f64(number)
            }
            Candidate::Bool => {
                drop(session);
                visitor.visit_bool(true)
            }
            _ => {
                drop(session);
                visitor.visit_unit()
            }
        };
        self.noting(given, taken)
    }

    fn bytes<'de, V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refusal> {
        let mut session = self.session.borrow_mut();
        let text = session.mint.bytes().ok_or_else(Refusal::exhausted)?;
        session.leaf(&self.path, text.clone(), Kind::Bytes);
        session.trace.given = Some((self.path.clone(), Candidate::Items));
        drop(session);
        visitor.visit_byte_buf(text.into_bytes())
    }

    /// Gives one of the candidates that are containers.
    fn guessed<'de, V: Visitor<'de>>(
        self,
        given: Candidate,
        visitor: V,
    ) -> Result<V::Value, Refusal> {
        self.session.borrow_mut().trace.guessed.push((self.path.clone(), given));
        match given {
            Candidate::Entry => visitor.visit_map(Entry { at: &self, is_given: false }),
            Candidate::Fields => {
                let nodes = self.session.borrow().nodes;
                let fields = nodes.get(&self.path).map(|node| &*node.fields).unwrap_or_default();
                visitor.visit_map(Named { at: &self, fields, next: 0 })
            }
            _ => {
                let nodes = self.session.borrow().nodes;
                let more_items = nodes.get(&self.path).map_or(0, |node| node.more_items);
                let items = Items { len: 1 + more_items, ..Items::new(&self, None) };
                visitor.visit_seq(items)
            }
        }
    }

    /// The variants that this place is known to name one of.
    fn variants(&self) -> Option<&'static [&'static str]> {
        self.session.borrow().nodes.get(&self.path)?.variants
    }

    /// Gives a variant to a type that has buffered its tag.
    fn tag<'de, V: Visitor<'de>>(
        self,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Refusal> {
        let mut session = self.session.borrow_mut();
        let chosen = session.variant(&self.path, "", variants.len());
        let variant = variants[chosen];
        let node = session.nodes.get(&self.path);
        let holds = node.is_some_and(|node| node.refused.contains(&Candidate::Variant(variant)));
        session.trace.given = Some((self.path.clone(), Candidate::Variant(variant)));
        drop(session);
        if holds {
            let path = self.path.variant("", variant);
            return visitor.visit_map(Holding { at: self.at(path), variant: Some(variant) });
        }
        visitor.visit_borrowed_str(variant)
    }

    fn within<T>(
        &self,
        name: &'static str,
        invent: impl FnOnce() -> Result<T, Refusal>,
    ) -> Result<T, Refusal> {
        if self.session.borrow().within.len() >= DEEPEST {
            return Err(Refusal::custom("it lies in itself without an end"));
        }
        self.session.borrow_mut().within.push(name);
        let invented = invent();
        self.session.borrow_mut().within.pop();
        invented
    }
}

/// How many types may lie in each other.
const DEEPEST: usize = 64;

macro_rules! integers {
    ($($method:ident $T:ident;)*) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refusal> {
            let most = u64::try_from($T::MAX).unwrap_or(u64::MAX);
            self.leaf(integers(most), visitor)
        }
    )*};
}

impl<'de> Deserializer<'de> for Inventor<'_, '_> {
    type Error = Refusal;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refusal> {
        if let Some(variants) = self.variants() {
            return self.tag(variants, visitor);
        }
        let candidates = self.session.borrow().anything(&self.path);
        let given = self.session.borrow_mut().give(&self.path, candidates.clone())?;
        if let Candidate::Text(_) = given {
            self.session.borrow_mut().buffered.push(self.path.clone());
        }
        match given {
            Candidate::Entry | Candidate::Fields | Candidate::Items => self.guessed(given, visitor),
            _ => self.leaf(candidates, visitor),
        }
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refusal> {
        self.leaf(vec![Candidate::Bool], visitor)
    }

    fn deserialize_u8<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refusal> {
        self.leaf([vec![Candidate::Byte], integers(255)].concat(), visitor)
    }

    integers! {
        deserialize_i8 i8;
        deserialize_i16 i16;
        deserialize_i32 i32;
        deserialize_i64 i64;
        deserialize_i128 i128;
        deserialize_u16 u16;
        deserialize_u32 u32;
        deserialize_u64 u64;
        deserialize_u128 u128;
    }

    fn deserialize_f32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refusal> {
        self.leaf(SHORT_FRACTIONS.to_vec(), visitor)
    }

    fn deserialize_f64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refusal> {
        self.leaf(FRACTIONS.to_vec(), visitor)
    }

    fn deserialize_char<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refusal> {
        self.leaf(vec![Candidate::Text(Format::Char)], visitor)
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refusal> {
        self.text(visitor)
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refusal> {
        self.text(visitor)
    }

    fn deserialize_identifier<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refusal> {
        if let Some(map) = self.map {
            self.session.borrow_mut().trace.is_struct = Some(map.clone());
            return Err(Refusal::is_struct());
        }
        match self.variants() {
            Some(variants) => self.tag(variants, visitor),
            None => self.text(visitor),
        }
    }

    fn deserialize_bytes<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refusal> {
        self.bytes(visitor)
    }

    fn deserialize_byte_buf<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refusal> {
        self.bytes(visitor)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refusal> {
        if self.session.borrow().is_deep() {
            visitor.visit_none()
        } else {
            visitor.visit_some(self)
        }
    }

    fn deserialize_unit_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Refusal> {
        visitor.visit_unit()
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Refusal> {
        let inner = self.at(self.path.clone());
        self.within(name, || visitor.visit_newtype_struct(inner))
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refusal> {
        visitor.visit_seq(Items::new(&self, None))
    }

    fn deserialize_tuple<V: Visitor<'de>>(
        self,
        len: usize,
        visitor: V,
    ) -> Result<V::Value, Refusal> {
        visitor.visit_seq(Items::new(&self, Some(len)))
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        len: usize,
        visitor: V,
    ) -> Result<V::Value, Refusal> {
        self.within(name, || visitor.visit_seq(Items::new(&self, Some(len))))
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refusal> {
        let is_struct = match self.session.borrow().nodes.get(&self.path) {
            Some(node) => node.is_struct,
            None => false,
        };
        if is_struct {
            return self.guessed(Candidate::Fields, visitor);
        }
        let is_given = self.session.borrow().is_deep();
        visitor.visit_map(Entry { at: &self, is_given })
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Refusal> {
        self.within(name, || visitor.visit_map(Named { at: &self, fields, next: 0 }))
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Refusal> {
        if variants.is_empty() {
            return self.noting(Candidate::Unit, Err(Refusal::custom("it has no variants")));
        }
        let chosen = self.session.borrow_mut().variant(&self.path, name, variants.len());
        let variant = variants[chosen];
        let path = self.path.variant(name, variant);
        self.within(name, || visitor.visit_enum(Chosen { at: self.at(path), variant }))
    }

    fn deserialize_unit<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refusal> {
        visitor.visit_unit()
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refusal> {
        visitor.visit_unit()
    }
}
