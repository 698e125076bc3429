//! Types of any shape are filled without an error, each leaf with a canary of its own.
//!
//! A shape is no type of Rust: the test asks the kit for its parts as `serde` would on behalf of one.

use std::cell::RefCell;
use std::collections::HashSet;
use std::fmt;

use proptest::prelude::*;
use redact::testing::{Leaf, canaries};
use serde::de::{
    Deserialize, DeserializeSeed, Deserializer, EnumAccess, Error, MapAccess, SeqAccess,
    VariantAccess, Visitor,
};

#[derive(Clone, Debug)]
enum Shape {
    Text,
    Number,
    Fraction,
    Optional(Box<Shape>),
    List(Box<Shape>),
    Map(Box<Shape>),
    Tuple(Vec<Shape>),
    Struct(Vec<Shape>),
    Enum(Vec<Shape>),
}

impl Shape {
    /// How many leaves there are in a value of this shape, and how many of its enums there are.
    fn leaves(&self) -> usize {
        match self {
            Self::Text | Self::Number | Self::Fraction => 1,
            Self::Optional(inner) => inner.leaves(),
            Self::List(item) => 2 * item.leaves(),
            Self::Map(value) => 1 + value.leaves(),
            Self::Tuple(parts) | Self::Struct(parts) => parts.iter().map(Self::leaves).sum(),
            Self::Enum(variants) => variants[0].leaves(),
        }
    }
}

fn shapes() -> impl Strategy<Value = Shape> {
    let leaf = prop_oneof![Just(Shape::Text), Just(Shape::Number), Just(Shape::Fraction)];
    leaf.prop_recursive(4, 24, 5, |inner| {
        let one = inner.clone().prop_map(Box::new);
        let some = prop::collection::vec(inner, 1..=FIELDS.len());
        prop_oneof![
            one.clone().prop_map(Shape::Optional),
            one.clone().prop_map(Shape::List),
            one.prop_map(Shape::Map),
            some.clone().prop_map(Shape::Tuple),
            some.clone().prop_map(Shape::Struct),
            some.prop_map(Shape::Enum),
        ]
    })
}

const FIELDS: &[&str] = &["email", "card", "phone", "born_on", "note"];

proptest! {
    #[test]
    fn any_shape_is_filled_with_canaries_of_its_own(shape in shapes()) {
        SHAPE.set(Some(shape.clone()));
        let canaries = canaries::<Shaped>().map_err(|error| TestCaseError::fail(error.to_string()))?;
        let leaves = canaries.leaves();
        prop_assert_eq!(leaves.len(), shape.leaves());
        let paths: HashSet<&str> = leaves.iter().map(Leaf::path).collect();
        prop_assert_eq!(paths.len(), leaves.len());
        let texts: HashSet<&str> = leaves.iter().map(Leaf::text).collect();
        prop_assert_eq!(texts.len(), leaves.len());
    }
}

thread_local! {
    /// The shape that is to be filled in this thread.
    static SHAPE: RefCell<Option<Shape>> = const { RefCell::new(None) };
}

/// Has the shape that the thread asks for.
struct Shaped;

impl<'de> Deserialize<'de> for Shaped {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let shape = SHAPE.with_borrow(Clone::clone).expect("it was set");
        Seed(&shape).deserialize(deserializer).map(|()| Self)
    }
}

struct Seed<'a>(&'a Shape);

impl<'de> DeserializeSeed<'de> for Seed<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        match self.0 {
            Shape::Text => deserializer.deserialize_string(self),
            Shape::Number => deserializer.deserialize_u64(self),
            Shape::Fraction => deserializer.deserialize_f64(self),
            Shape::Optional(_) => deserializer.deserialize_option(self),
            Shape::List(_) => deserializer.deserialize_seq(self),
            Shape::Map(_) => deserializer.deserialize_map(self),
            Shape::Tuple(parts) => deserializer.deserialize_tuple(parts.len(), self),
            Shape::Struct(parts) => {
                deserializer.deserialize_struct("", &FIELDS[..parts.len()], self)
            }
            Shape::Enum(parts) => deserializer.deserialize_enum("", &FIELDS[..parts.len()], self),
        }
    }
}

impl<'de> Visitor<'de> for Seed<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", self.0)
    }

    fn visit_str<E: Error>(self, _text: &str) -> Result<(), E> {
        Ok(())
    }

    fn visit_u64<E: Error>(self, _number: u64) -> Result<(), E> {
        Ok(())
    }

    fn visit_f64<E: Error>(self, _number: f64) -> Result<(), E> {
        Ok(())
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        let Shape::Optional(inner) = self.0 else { return Err(D::Error::custom("not asked for")) };
        Seed(inner).deserialize(deserializer)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        match self.0 {
            Shape::List(item) => while items.next_element_seed(Seed(item))?.is_some() {},
            Shape::Tuple(parts) => {
                for part in parts {
                    items.next_element_seed(Seed(part))?.expect("a tuple has its length");
                }
            }
            _ => return Err(A::Error::custom("not asked for")),
        }
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<(), A::Error> {
        match self.0 {
            Shape::Map(value) => {
                while entries.next_key_seed(Seed(&Shape::Text))?.is_some() {
                    entries.next_value_seed(Seed(value))?;
                }
            }
            Shape::Struct(parts) => {
                let mut parts = parts.iter();
                while entries.next_key::<String>()?.is_some() {
                    entries.next_value_seed(Seed(parts.next().expect("there are no others")))?;
                }
            }
            _ => return Err(A::Error::custom("not asked for")),
        }
        Ok(())
    }

    fn visit_enum<A: EnumAccess<'de>>(self, variant: A) -> Result<(), A::Error> {
        let Shape::Enum(variants) = self.0 else { return Err(A::Error::custom("not asked for")) };
        let (name, inner) = variant.variant::<String>()?;
        let at = FIELDS.iter().position(|field| *field == name).expect("it is one of them");
        inner.newtype_variant_seed(Seed(&variants[at]))
    }
}
