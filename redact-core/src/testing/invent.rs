//! A deserialiser without input: it invents what it is asked for.

use core::cell::RefCell;
use std::collections::HashMap;

use serde::Deserializer;
use serde::de::value::BorrowedStrDeserializer;
use serde::de::{
    DeserializeSeed, EnumAccess, Error as _, MapAccess, SeqAccess, VariantAccess, Visitor,
};

use super::fill::{Node, Plan, Wanted};
use super::path::Path;
use super::refusal::Refusal;
use super::text::{Format, Kind, Leaf, Mint};

/// What may be given for one value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Candidate {
    Text(Format),
    /// A number of so many digits, up to a greatest.
    Number(u32, u64),
    Byte,
    /// A fraction with so many digits before and behind its point.
    Fraction(u32, u32),
    Bool,
    Unit,
    /// One item, and more if they were missing.
    Items,
    /// One entry.
    Entry,
    /// Entries that are known by what was missing.
    Fields,
    /// The name of a variant, or a map of it to what is in it.
    Variant(&'static str),
}

/// One attempt at a value.
pub(super) struct Session<'a> {
    plan: &'a Plan,
    wanted: Option<Wanted<'a>>,
    nodes: &'a HashMap<Path, Node>,
    mint: Mint,
    /// The types that the place lies in.
    within: Vec<&'static str>,
    pub(super) leaves: Vec<Leaf>,
    /// The enums that were met, and how many variants they have.
    pub(super) enums: Vec<(Path, usize)>,
    /// The texts of which it is not known what type they are for.
    pub(super) buffered: Vec<Path>,
    pub(super) trace: Trace,
}

/// What was given in an attempt, for the case that it fails.
#[derive(Default)]
pub(super) struct Trace {
    /// What could be given at each place.
    pub(super) candidates: HashMap<Path, Vec<Candidate>>,
    /// What was given last.
    pub(super) given: Option<(Path, Candidate)>,
    /// What was given at each place.
    pub(super) all_given: HashMap<Path, Candidate>,
    /// What a visitor refused at once.
    pub(super) refused: Option<(Path, Candidate)>,
    /// The containers of which it is not known what should be in them.
    pub(super) guessed: Vec<(Path, Candidate)>,
    /// The field that was given last, and the struct it is of.
    pub(super) field: Option<(Path, &'static str)>,
    /// The map that turned out to be a struct.
    pub(super) is_struct: Option<Path>,
}

impl<'a> Session<'a> {
    pub(super) fn new(
        plan: &'a Plan,
        wanted: Option<Wanted<'a>>,
        nodes: &'a HashMap<Path, Node>,
    ) -> Self {
        Self {
            plan,
            wanted,
            nodes,
            mint: Mint::new(),
            within: Vec::new(),
            leaves: Vec::new(),
            enums: Vec::new(),
            buffered: Vec::new(),
            trace: Trace::default(),
        }
    }

    /// Takes the first candidate that was not refused.
    fn give(&mut self, path: &Path, candidates: Vec<Candidate>) -> Result<Candidate, Refusal> {
        let node = self.nodes.get(path);
        let is_refused =
            |candidate: &Candidate| node.is_some_and(|node| node.refused.contains(candidate));
        let given = candidates.iter().copied().find(|candidate| !is_refused(candidate));
        self.trace.candidates.insert(path.clone(), candidates);
        let given = given.ok_or_else(Refusal::exhausted)?;
        self.trace.given = Some((path.clone(), given));
        self.trace.all_given.insert(path.clone(), given);
        Ok(given)
    }

    fn texts(&self, path: &Path) -> Vec<Candidate> {
        let mut first: Vec<_> = self.wanted(path).into_iter().collect();
        first.push(Format::by_name(&path.0));
        let others = Format::ALL.into_iter().filter(|format| !first.contains(format));
        first.iter().copied().chain(others).map(Candidate::Text).collect()
    }

    fn wanted(&self, path: &Path) -> Option<Format> {
        let wanted = self.wanted?;
        let is_free = self.nodes.get(path).is_none_or(|node| !node.has_own_format);
        (is_free && wanted.only.is_none_or(|only| only == path)).then_some(wanted.format)
    }

    /// All that is tried where nothing is known of the type.
    fn anything(&self, path: &Path) -> Vec<Candidate> {
        let texts = self.texts(path);
        let mut candidates = vec![texts[0], Candidate::Entry, Candidate::Fields];
        candidates.extend(integers(u64::MAX));
        candidates.extend(FRACTIONS);
        candidates.extend([Candidate::Bool, Candidate::Items, Candidate::Unit]);
        candidates.extend(&texts[1..]);
        // In a container that is a guess itself there are no others, or there were no end of them.
        if path.is_inner() {
            candidates.retain(|guess| !matches!(guess, Candidate::Entry | Candidate::Items));
        }
        candidates
    }

    fn leaf(&mut self, path: &Path, text: String, kind: Kind) {
        self.leaves.push(Leaf { path: path.0.clone(), text, kind });
    }

    fn text(&mut self, path: &Path, format: Format) -> Result<String, Refusal> {
        let text = self.mint.text(format).ok_or_else(Refusal::exhausted)?;
        self.leaf(path, text.clone(), Kind::Text);
        Ok(text)
    }

    fn number(&mut self, path: &Path, digits: u32, most: u64) -> Result<u64, Refusal> {
        let number = self.mint.number(digits, most).ok_or_else(Refusal::exhausted)?;
        self.leaf(path, number.to_string(), Kind::Number);
        Ok(number)
    }

    fn fraction(&mut self, path: &Path, whole: u32, decimals: u32) -> Result<f64, Refusal> {
        let number = self.mint.fraction(whole, decimals).ok_or_else(Refusal::exhausted)?;
        self.leaf(path, number.to_string(), Kind::Number);
        Ok(number)
    }

    /// Makes one leaf of the bytes that stand one by one behind the first `start` leaves.
    fn join_bytes(&mut self, path: &Path, start: usize) {
        let bytes: Option<Vec<u8>> =
            self.leaves[start..].iter().map(|leaf| leaf.text.parse().ok()).collect();
        let text = bytes.filter(|bytes| bytes.len() >= BYTES).map(String::from_utf8);
        if let Some(Ok(text)) = text {
            self.leaves.truncate(start);
            self.leaf(path, text, Kind::Bytes);
        }
    }

    /// The variant that is planned, and whether the plan may name another: not where a type has come
    /// back to itself, which another variant has to put an end to.
    fn variant(&mut self, path: &Path, name: &'static str, variants: usize) -> usize {
        let depth = self.depth(name);
        if depth >= 2 {
            return (depth - 2) % variants;
        }
        self.enums.push((path.clone(), variants));
        self.plan.get(path).copied().unwrap_or(0)
    }

    fn depth(&self, name: &'static str) -> usize {
        self.within.iter().filter(|&&outer| outer == name).count()
    }

    /// Says whether the value lies in one of its own type, in one of its own type.
    fn is_deep(&self) -> bool {
        self.within.last().is_some_and(|name| self.depth(name) > 2)
    }
}

/// Numbers that a type of integers with that maximum takes, the longest first.
fn integers(most: u64) -> Vec<Candidate> {
    let limits = [
        (15, u64::MAX),
        (10, 2_147_483_647),
        (8, u64::MAX),
        (7, u64::MAX),
        (5, 32_767),
        (4, u64::MAX),
        (3, 127),
        (2, u64::MAX),
        (1, u64::MAX),
    ];
    let fits = limits.iter().filter(|(digits, _)| *digits <= most.ilog10() + 1);
    fits.map(|&(digits, limit)| Candidate::Number(digits, most.min(limit))).collect()
}

const FRACTIONS: [Candidate; 4] = [
    Candidate::Fraction(8, 6),
    Candidate::Fraction(2, 6),
    Candidate::Fraction(1, 6),
    Candidate::Fraction(0, 6),
];

const SHORT_FRACTIONS: [Candidate; 3] =
    [Candidate::Fraction(3, 3), Candidate::Fraction(1, 5), Candidate::Fraction(0, 5)];

/// How many bytes in a row are looked for.
const BYTES: usize = 8;

/// Invents the value of one place.
pub(super) struct Inventor<'s, 'a> {
    pub(super) session: &'s RefCell<Session<'a>>,
    path: Path,
    /// The map that this is a key of.
    map: Option<&'s Path>,
}

impl<'s, 'a> Inventor<'s, 'a> {
    pub(super) fn new(session: &'s RefCell<Session<'a>>, path: Path) -> Self {
        Self { session, path, map: None }
    }

    fn at(&self, path: Path) -> Self {
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

/// The items of a sequence, or of a tuple of that length.
struct Items<'i, 's, 'a> {
    at: &'i Inventor<'s, 'a>,
    next: usize,
    len: usize,
    is_tuple: bool,
    /// How many leaves there are in front.
    leaves: usize,
}

impl<'i, 's, 'a> Items<'i, 's, 'a> {
    fn new(at: &'i Inventor<'s, 'a>, len: Option<usize>) -> Self {
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
struct Entry<'i, 's, 'a> {
    at: &'i Inventor<'s, 'a>,
    is_given: bool,
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
struct Named<'i, 's, 'a> {
    at: &'i Inventor<'s, 'a>,
    fields: &'i [&'static str],
    next: usize,
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
struct Chosen<'s, 'a> {
    at: Inventor<'s, 'a>,
    variant: &'static str,
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
struct Holding<'s, 'a> {
    at: Inventor<'s, 'a>,
    variant: Option<&'static str>,
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
