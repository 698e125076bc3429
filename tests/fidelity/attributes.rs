//! Every attribute of serde that a shown field, its variant or its type can carry.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt::Debug;
use std::marker::PhantomData;

use redact::Redact;
use serde::{Deserialize, Serialize, Serializer};

use crate::exits::{Exits, assert_same};

#[test]
fn every_field_shown() {
    assert_same(&plain::values(), &shown::values());
}

mod plain {
    use crate::exits::plain as in_clear;

    super::shapes!(allow(Debug, Serialize, Deserialize));
}

mod shown {
    use redact::wire as in_clear;

    super::shapes!(redact(Redact, Deserialize));
}

/// Seen by `Debug` alone: it has no `Serialize`, as the types have that `with` is there for.
#[derive(Debug, Default)]
struct Foreign(u32);

mod foreign {
    use super::{Deserialize, Foreign, Serializer};

    pub(super) fn serialize<S: Serializer>(
        value: &Foreign,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&format_args!("foreign {}", value.0))
    }

    pub(super) fn deserialize<'de, D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Foreign, D::Error> {
        u32::deserialize(deserializer).map(Foreign)
    }
}

fn as_entries<S: Serializer>(value: &Foreign, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_map([("foreign", value.0)])
}

fn as_debug<T: Debug, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(&format_args!("{value:?}"))
}

fn is_zero(n: &u32) -> bool {
    *n == 0
}

fn one() -> u32 {
    1
}

macro_rules! shapes {
    ($redact:ident $traits:tt) => {
        use super::*;

        #[derive $traits]
        #[$redact(wire)]
        #[serde(rename = "Another")]
        struct Renamed {
            #[$redact(show)]
            #[serde(rename = "an id")]
            id: u32,
            #[$redact(show)]
            #[serde(rename(serialize = "out", deserialize = "in"))]
            both_ways: u32,
            #[$redact(show)]
            #[serde(rename(deserialize = "in2"), alias = "a", alias = "b")]
            one_way: u32,
        }

        #[derive $traits]
        #[$redact(wire)]
        #[serde(rename = "Another")]
        struct RenamedNewtype(#[$redact(show)] u32);

        #[derive $traits]
        #[$redact(wire)]
        #[serde(rename = "Another")]
        struct RenamedUnit;

        cases! { $redact $traits
            Lower "lowercase",
            Upper "UPPERCASE",
            Pascal "PascalCase",
            Camel "camelCase",
            Snake "snake_case",
            ScreamingSnake "SCREAMING_SNAKE_CASE",
            Kebab "kebab-case",
            ScreamingKebab "SCREAMING-KEBAB-CASE",
        }

        #[derive $traits]
        #[$redact(wire)]
        #[serde(rename_all(serialize = "UPPERCASE", deserialize = "kebab-case"))]
        struct RenamedOneWay {
            #[$redact(show)]
            two_words: u32,
        }

        #[derive $traits]
        #[$redact(wire)]
        #[serde(tag = "type", rename = "tagged")]
        struct Tagged {
            #[$redact(show)]
            id: u32,
        }

        #[derive $traits]
        #[$redact(wire)]
        #[serde(default, deny_unknown_fields)]
        struct Skips {
            #[$redact(show)]
            #[serde(skip)]
            always: Foreign,
            #[$redact(show)]
            #[serde(skip_serializing)]
            out: u32,
            #[$redact(show)]
            #[serde(skip_deserializing)]
            into: u32,
            #[$redact(show)]
            #[serde(skip_serializing_if = "is_zero", default = "one")]
            sometimes: u32,
            #[$redact(show)]
            #[serde(skip_serializing_if = "Option::is_none")]
            option: Option<String>,
            #[$redact(show)]
            #[serde(skip_serializing_if = "Skips::hides")]
            by_own_method: u32,
            #[$redact(show)]
            #[serde(skip_serializing_if = "Self::hides")]
            by_self: u32,
        }

        impl Skips {
            fn hides(n: &u32) -> bool {
                *n == 2
            }
        }

        impl Default for Skips {
            fn default() -> Self {
                Self {
                    always: Foreign(1),
                    out: 1,
                    into: 1,
                    sometimes: 1,
                    option: None,
                    by_own_method: 1,
                    by_self: 1,
                }
            }
        }

        #[derive $traits]
        #[$redact(wire)]
        struct SkipsOfTuple(
            #[$redact(show)]
            #[serde(skip_serializing_if = "is_zero")]
            u32,
            #[$redact(show)]
            #[serde(skip)]
            u32,
            #[$redact(show)]
            #[serde(skip_serializing_if = "is_zero")]
            u32,
        );

        #[derive $traits]
        #[$redact(wire)]
        struct SkipsOfNewtype(
            #[$redact(show)]
            #[serde(skip)]
            u32,
        );

        #[derive $traits]
        #[$redact(wire)]
        struct MaybeSkipsOfNewtype(
            #[$redact(show)]
            #[serde(skip_serializing_if = "is_zero")]
            u32,
        );

        #[derive $traits]
        #[$redact(wire)]
        struct SkipsAll {
            #[$redact(show)]
            #[serde(skip)]
            a: u32,
            #[$redact(show)]
            #[serde(skip)]
            b: u32,
        }

        #[derive $traits]
        #[$redact(wire)]
        struct SkipsAllOfTuple(
            #[$redact(show)]
            #[serde(skip)]
            u32,
            #[$redact(show)]
            #[serde(skip)]
            u32,
        );

        #[derive $traits]
        #[$redact(wire)]
        enum SkipsOfVariants {
            Newtype(
                #[$redact(show)]
                #[serde(skip)]
                u32,
            ),
            MaybeNewtype(
                #[$redact(show)]
                #[serde(skip_serializing_if = "is_zero")]
                u32,
            ),
            Tuple(
                #[$redact(show)] u32,
                #[$redact(show)]
                #[serde(skip)]
                Foreign,
            ),
            MaybeTuple(
                #[$redact(show)]
                #[serde(skip_serializing_if = "is_zero")]
                u32,
                #[$redact(show)]
                #[serde(skip_serializing_if = "is_zero")]
                u32,
            ),
            Struct {
                #[$redact(show)]
                #[serde(skip_serializing)]
                a: u32,
                #[$redact(show)]
                #[serde(skip_serializing_if = "Option::is_none")]
                b: Option<u32>,
                #[$redact(show)]
                #[serde(skip_serializing_if = "is_zero", rename = "see")]
                c: u32,
            },
            #[serde(skip)]
            Whole(#[$redact(show)] Foreign),
        }

        #[derive $traits]
        #[$redact(wire)]
        #[serde(tag = "t")]
        enum SkipsOfTagged {
            Newtype(
                #[$redact(show)]
                #[serde(skip)]
                u32,
            ),
            Struct {
                #[$redact(show)]
                #[serde(skip_serializing_if = "is_zero")]
                a: u32,
            },
        }

        #[derive $traits]
        #[$redact(wire)]
        #[serde(untagged)]
        enum SkipsOfUntagged {
            Newtype(
                #[$redact(show)]
                #[serde(skip)]
                u32,
            ),
            Struct {
                #[$redact(show)]
                #[serde(skip_serializing_if = "is_zero")]
                a: u32,
            },
        }

        #[derive $traits]
        #[$redact(wire)]
        struct Flattened {
            #[$redact(show)]
            id: u32,
            #[$redact(show)]
            #[serde(flatten)]
            inner: Inner,
            #[$redact(show)]
            #[serde(flatten)]
            option: Option<Deep>,
            #[$redact(show)]
            #[serde(flatten)]
            variant: Kind,
            #[$redact(show)]
            #[serde(flatten)]
            rest: BTreeMap<String, u32>,
        }

        #[derive $traits]
        #[$redact(wire)]
        struct Inner {
            #[$redact(show)]
            x: u32,
            #[$redact(show)]
            #[serde(flatten)]
            deep: Deep,
        }

        #[derive $traits]
        #[$redact(wire)]
        struct Deep {
            #[$redact(show)]
            #[serde(rename = "why")]
            y: u32,
        }

        #[derive $traits]
        #[$redact(wire)]
        #[serde(tag = "kind")]
        enum Kind {
            Flat {
                #[$redact(show)]
                #[serde(flatten)]
                deep: Deep,
                #[$redact(show)]
                #[serde(skip_serializing_if = "is_zero", default)]
                z: u32,
            },
        }

        #[derive $traits]
        #[$redact(wire)]
        struct FlattenedWith {
            #[$redact(show)]
            #[serde(flatten, serialize_with = "as_entries", deserialize_with = "foreign::deserialize")]
            foreign: Foreign,
        }

        #[derive $traits]
        #[$redact(wire)]
        struct FlattenedNothing {
            #[$redact(show)]
            #[serde(flatten)]
            unit: (),
            #[$redact(show)]
            #[serde(flatten, skip_serializing)]
            skipped: Deep,
        }

        #[derive $traits]
        #[$redact(wire)]
        #[serde(transparent)]
        struct Transparent(#[$redact(show)] Vec<u32>);

        #[derive $traits]
        #[$redact(wire)]
        #[serde(transparent)]
        struct TransparentNamed {
            #[$redact(show)]
            #[serde(skip)]
            skipped: Foreign,
            #[$redact(show)]
            id: u32,
            #[$redact(show)]
            marker: PhantomData<u8>,
        }

        #[derive $traits]
        #[$redact(wire)]
        #[serde(transparent)]
        struct TransparentMaybe(
            #[$redact(show)]
            #[serde(skip_serializing_if = "is_zero")]
            u32,
        );

        #[derive $traits]
        #[$redact(wire)]
        #[serde(transparent)]
        struct TransparentWith {
            #[$redact(show)]
            #[serde(with = "foreign")]
            id: Foreign,
        }

        #[derive $traits]
        #[$redact(wire)]
        struct With {
            #[$redact(show)]
            #[serde(with = "foreign")]
            both: Foreign,
            #[$redact(show)]
            #[serde(serialize_with = "foreign::serialize", deserialize_with = "foreign::deserialize")]
            out: Foreign,
            #[$redact(show)]
            #[serde(deserialize_with = "u32::deserialize")]
            into: u32,
            #[$redact(show)]
            #[serde(serialize_with = "as_debug", skip_serializing_if = "is_zero")]
            maybe: u32,
        }

        #[derive $traits]
        #[$redact(wire)]
        struct WithOfTuple(
            #[$redact(show)]
            #[serde(with = "foreign")]
            Foreign,
            #[$redact(show)] u32,
        );

        #[derive $traits]
        #[$redact(wire)]
        struct WithOfNewtype(
            #[$redact(show)]
            #[serde(with = "foreign")]
            Foreign,
        );

        #[derive $traits]
        #[$redact(wire)]
        enum WithOfVariants {
            Newtype(
                #[$redact(show)]
                #[serde(with = "foreign")]
                Foreign,
            ),
            Struct {
                #[$redact(show)]
                #[serde(serialize_with = "as_debug")]
                a: u32,
                #[$redact(show)]
                #[serde(with = "foreign")]
                b: Foreign,
            },
        }

        #[derive $traits]
        #[$redact(wire)]
        #[serde(bound(serialize = "", deserialize = "T: Default"))]
        struct WithOfGeneric<'a, T: Debug, const N: usize>
        where
            Self: Sized,
        {
            #[$redact(show)]
            #[serde(serialize_with = "as_debug", skip_deserializing)]
            generic: T,
            #[$redact(show)]
            #[serde(serialize_with = "as_debug", skip_deserializing)]
            of_self: Option<Box<Self>>,
            #[$redact(show)]
            #[serde(borrow)]
            text: Cow<'a, str>,
        }

        #[derive $traits]
        #[$redact(wire)]
        struct Borrowed<'a, 'b> {
            #[$redact(show)]
            #[serde(borrow = "'a")]
            cow: Cow<'a, str>,
            #[$redact(show)]
            #[serde(borrow, rename = "text")]
            str: &'b str,
        }

        pub(super) fn values() -> Vec<Exits> {
            let deep = || Deep { y: 2 };
            let flat = |z| Kind::Flat { deep: deep(), z };
            let mut values = exits_and_wire![
                Renamed { id: 1, both_ways: 2, one_way: 3 },
                RenamedNewtype(1),
                RenamedUnit,
                RenamedOneWay { two_words: 1 },
                Tagged { id: 1 },
                Skips::default(),
                Skips {
                    sometimes: 0,
                    option: Some("present".to_owned()),
                    by_own_method: 2,
                    by_self: 2,
                    ..Skips::default()
                },
                SkipsOfTuple(0, 0, 0),
                SkipsOfTuple(1, 1, 1),
                SkipsOfTuple(0, 1, 1),
                SkipsOfNewtype(1),
                MaybeSkipsOfNewtype(0),
                MaybeSkipsOfNewtype(1),
                SkipsAll { a: 1, b: 2 },
                SkipsAllOfTuple(1, 2),
                SkipsOfVariants::Newtype(1),
                SkipsOfVariants::MaybeNewtype(0),
                SkipsOfVariants::MaybeNewtype(1),
                SkipsOfVariants::Tuple(1, Foreign(2)),
                SkipsOfVariants::MaybeTuple(0, 0),
                SkipsOfVariants::MaybeTuple(0, 1),
                SkipsOfVariants::Struct { a: 1, b: None, c: 0 },
                SkipsOfVariants::Struct { a: 1, b: Some(2), c: 3 },
                SkipsOfVariants::Whole(Foreign(1)),
                SkipsOfTagged::Newtype(1),
                SkipsOfTagged::Struct { a: 0 },
                SkipsOfTagged::Struct { a: 1 },
                SkipsOfUntagged::Newtype(1),
                SkipsOfUntagged::Struct { a: 0 },
                SkipsOfUntagged::Struct { a: 1 },
                Flattened {
                    id: 1,
                    inner: Inner { x: 1, deep: deep() },
                    option: Some(deep()),
                    variant: flat(0),
                    rest: [("m".to_owned(), 1), ("n".to_owned(), 2)].into(),
                },
                Flattened {
                    id: 1,
                    inner: Inner { x: 1, deep: deep() },
                    option: None,
                    variant: flat(3),
                    rest: BTreeMap::new(),
                },
                FlattenedWith { foreign: Foreign(7) },
                FlattenedNothing { unit: (), skipped: deep() },
                Transparent(vec![1, 2]),
                TransparentNamed { skipped: Foreign(1), id: 1, marker: PhantomData },
                TransparentMaybe(0),
                TransparentMaybe(1),
                TransparentWith { id: Foreign(1) },
                With { both: Foreign(1), out: Foreign(2), into: 3, maybe: 0 },
                With { both: Foreign(1), out: Foreign(2), into: 3, maybe: 4 },
                WithOfTuple(Foreign(1), 2),
                WithOfNewtype(Foreign(1)),
                WithOfVariants::Newtype(Foreign(1)),
                WithOfVariants::Struct { a: 1, b: Foreign(2) },
                WithOfGeneric::<'_, Foreign, 3> {
                    generic: Foreign(1),
                    of_self: Some(Box::new(WithOfGeneric {
                        generic: Foreign(2),
                        of_self: None,
                        text: Cow::Borrowed("inner"),
                    })),
                    text: Cow::Borrowed("outer"),
                },
                Borrowed { cow: Cow::Owned("owned".to_owned()), str: "borrowed" },
            ];
            values.extend(cases());
            values
        }
    };
}
use shapes;

macro_rules! cases {
    ($redact:ident $traits:tt $($Case:ident $case:literal,)*) => {
        mod cases_of_fields {
            use super::*;
            $(
                #[derive $traits]
                #[$redact(wire)]
                #[serde(rename_all = $case)]
                pub(super) struct $Case {
                    #[$redact(show)]
                    pub(super) one: u32,
                    #[$redact(show)]
                    pub(super) two_words: u32,
                    #[$redact(show)]
                    #[serde(rename = "As_Written")]
                    pub(super) r#as: u32,
                    #[$redact(show)]
                    pub(super) with_3_numbers_: u32,
                }
            )*
        }

        mod cases_of_variants {
            use super::*;
            $(
                #[derive $traits]
                #[$redact(wire)]
                #[serde(rename_all = $case, rename_all_fields = $case)]
                pub(super) enum $Case {
                    One,
                    TwoWords(#[$redact(show)] u32),
                    With3Numbers {
                        #[$redact(show)]
                        two_words: u32,
                    },
                }
            )*
        }

        fn cases() -> Vec<Exits> {
            let mut values = Vec::new();
            $(
                values.extend(exits_and_wire![
                    cases_of_fields::$Case { one: 1, two_words: 2, r#as: 3, with_3_numbers_: 4 },
                    cases_of_variants::$Case::One,
                    cases_of_variants::$Case::TwoWords(1),
                    cases_of_variants::$Case::With3Numbers { two_words: 1 },
                ]);
            )*
            values
        }
    };
}
use cases;
