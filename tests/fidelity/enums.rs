//! Enums in every representation of serde, with variants of every kind.

use std::collections::BTreeMap;

use redact::Redact;
use serde::Serialize;

use crate::exits::{Exits, assert_same};

#[test]
fn every_field_shown() {
    assert_same(&plain::values(), &shown::values());
}

#[test]
fn every_type_decides() {
    assert_same(&plain::values(), &silent::values());
}

mod plain {
    use crate::exits::plain as in_clear;

    super::shapes!(allow(Debug, Serialize));
}

mod shown {
    use redact::wire as in_clear;

    super::shapes!(redact(Redact));
}

mod silent {
    use crate::exits::plain as in_clear;

    super::shapes!(allow(Redact));
}

macro_rules! shapes {
    ($redact:ident $traits:tt) => {
        use super::*;

        #[derive $traits]
        #[$redact(wire)]
        enum Never {}

        #[derive $traits]
        #[$redact(wire)]
        #[serde(tag = "kind")]
        enum TaggedNever {}

        #[derive $traits]
        #[$redact(wire)]
        enum Plain {
            Unit,
            NoNamedFields {},
            NoTupleFields(),
            Newtype(#[$redact(show)] u32),
            Tuple(#[$redact(show)] u32, #[$redact(show)] Option<f64>),
            Struct {
                #[$redact(show)]
                a: u32,
                #[$redact(show)]
                b: [i8; 2],
            },
            Nested(#[$redact(show)] Box<Plain>),
            Never(#[$redact(show)] Never),
        }

        #[derive $traits]
        #[$redact(wire)]
        #[serde(rename_all = "snake_case")]
        enum External {
            Unit,
            NoNamedFields {},
            NoTupleFields(),
            NewtypeOfOne(#[$redact(show)] u32),
            Tuple(#[$redact(show)] u32, #[$redact(show)] Option<f64>),
            Struct {
                #[$redact(show)]
                a: u32,
                #[$redact(show)]
                b: [i8; 2],
            },
            Nested(#[$redact(show)] Vec<External>),
        }

        #[derive $traits]
        #[$redact(wire)]
        #[serde(tag = "kind")]
        enum Internal {
            Unit,
            NoNamedFields {},
            Newtype(#[$redact(show)] Inner),
            NewtypeOfUnit(#[$redact(show)] ()),
            NewtypeOfMap(#[$redact(show)] BTreeMap<u32, u32>),
            NewtypeOfEnum(#[$redact(show)] Plain),
            NewtypeOfText(#[$redact(show)] &'static str),
            NewtypeOfNumber(#[$redact(show)] u32),
            NewtypeOfList(#[$redact(show)] Vec<u32>),
            NewtypeOfOption(#[$redact(show)] Option<u32>),
            Struct {
                #[$redact(show)]
                a: u32,
                #[$redact(show)]
                b: [i8; 2],
            },
            Nested {
                #[$redact(show)]
                inner: Box<Internal>,
            },
        }

        #[derive $traits]
        #[$redact(wire)]
        struct Inner {
            #[$redact(show)]
            x: u32,
            #[$redact(show)]
            y: Option<bool>,
        }

        #[derive $traits]
        #[$redact(wire)]
        #[serde(tag = "kind", content = "value")]
        enum Adjacent {
            Unit,
            NoNamedFields {},
            NoTupleFields(),
            Newtype(#[$redact(show)] u32),
            Tuple(#[$redact(show)] u32, #[$redact(show)] Option<f64>),
            Struct {
                #[$redact(show)]
                a: u32,
                #[$redact(show)]
                b: [i8; 2],
            },
            Nested(#[$redact(show)] Option<Box<Adjacent>>),
        }

        #[derive $traits]
        #[$redact(wire)]
        #[serde(untagged)]
        enum Untagged {
            Unit,
            NoNamedFields {},
            NoTupleFields(),
            Newtype(#[$redact(show)] u32),
            Tuple(#[$redact(show)] u32, #[$redact(show)] Option<f64>),
            Struct {
                #[$redact(show)]
                a: u32,
                #[$redact(show)]
                b: [i8; 2],
            },
            Nested(#[$redact(show)] Vec<Untagged>),
        }

        #[derive $traits]
        #[$redact(wire)]
        #[serde(tag = "kind")]
        enum InternalWithUntagged {
            Unit,
            #[serde(untagged)]
            Struct {
                #[$redact(show)]
                a: u32,
            },
            #[serde(untagged)]
            Newtype(#[$redact(show)] u32),
        }

        #[derive $traits]
        #[$redact(wire)]
        enum Attributed {
            #[serde(rename = "first")]
            Renamed,
            #[serde(rename(serialize = "second", deserialize = "zweiter"), alias = "two")]
            RenamedOneWay(#[$redact(show)] u32),
            #[serde(skip)]
            Skipped {
                #[$redact(show)]
                a: u32,
            },
            #[serde(skip_serializing)]
            SkippedOneWay(#[$redact(show)] u32, #[$redact(show)] u32),
            #[serde(skip_deserializing)]
            SkippedTheOtherWay(#[$redact(show)] u32),
            #[serde(rename_all = "UPPERCASE")]
            Fields {
                #[$redact(show)]
                in_upper_case: u32,
                #[$redact(show)]
                #[serde(rename = "asWritten")]
                renamed: u32,
            },
            #[serde(untagged)]
            Untagged {
                #[$redact(show)]
                a: u32,
            },
        }

        #[derive $traits]
        #[$redact(wire)]
        #[serde(rename_all = "kebab-case", rename_all_fields = "camelCase")]
        enum RenamedAllFields {
            TheFirst {
                #[$redact(show)]
                the_field: u32,
            },
            #[serde(rename_all = "PascalCase")]
            TheSecond {
                #[$redact(show)]
                the_field: u32,
            },
        }

        #[derive $traits]
        #[$redact(wire)]
        #[serde(rename = "Tag", tag = "t", content = "c", rename_all = "lowercase")]
        enum Other {
            Known,
            #[serde(other)]
            Unknown,
        }

        #[derive $traits]
        #[$redact(wire)]
        #[repr(u16)]
        enum Discriminants {
            Seven = 7,
            Three = 3,
        }

        #[derive $traits]
        #[$redact(wire)]
        #[allow(non_camel_case_types, reason = "the names are the test")]
        enum r#enum {
            r#true,
            #[serde(rename_all = "UPPERCASE")]
            r#loop {
                #[$redact(show)]
                r#in: u32,
            },
        }

        pub(super) fn values() -> Vec<Exits> {
            let one = Some(1.0);
            exits_and_wire![
                Plain::Unit,
                Plain::NoNamedFields {},
                Plain::NoTupleFields(),
                Plain::Newtype(1),
                Plain::Tuple(1, one),
                Plain::Struct { a: 1, b: [-1, 1] },
                Plain::Nested(Box::new(Plain::Nested(Box::new(Plain::Tuple(1, None))))),
                BTreeMap::from([(1, Plain::Unit), (2, Plain::Newtype(2))]),
                External::Unit,
                External::NoNamedFields {},
                External::NoTupleFields(),
                External::NewtypeOfOne(1),
                External::Tuple(1, one),
                External::Struct { a: 1, b: [-1, 1] },
                External::Nested(vec![External::Unit, External::Struct { a: 1, b: [-1, 1] }]),
                Internal::Unit,
                Internal::NoNamedFields {},
                Internal::Newtype(Inner { x: 1, y: None }),
                Internal::NewtypeOfUnit(()),
                Internal::NewtypeOfMap([(1, 2)].into()),
                Internal::NewtypeOfEnum(Plain::Unit),
                Internal::NewtypeOfEnum(Plain::Tuple(1, None)),
                Internal::NewtypeOfEnum(Plain::Struct { a: 1, b: [-1, 1] }),
                Internal::NewtypeOfText("text"),
                Internal::NewtypeOfNumber(1),
                Internal::NewtypeOfList(vec![1]),
                Internal::NewtypeOfOption(None),
                Internal::NewtypeOfOption(Some(1)),
                Internal::Struct { a: 1, b: [-1, 1] },
                Internal::Nested { inner: Box::new(Internal::Struct { a: 1, b: [-1, 1] }) },
                Adjacent::Unit,
                Adjacent::NoNamedFields {},
                Adjacent::NoTupleFields(),
                Adjacent::Newtype(1),
                Adjacent::Tuple(1, one),
                Adjacent::Struct { a: 1, b: [-1, 1] },
                Adjacent::Nested(None),
                Adjacent::Nested(Some(Box::new(Adjacent::Unit))),
                Untagged::Unit,
                Untagged::NoNamedFields {},
                Untagged::NoTupleFields(),
                Untagged::Newtype(1),
                Untagged::Tuple(1, one),
                Untagged::Struct { a: 1, b: [-1, 1] },
                Untagged::Nested(vec![Untagged::Newtype(1), Untagged::Tuple(1, one)]),
                InternalWithUntagged::Unit,
                InternalWithUntagged::Struct { a: 1 },
                InternalWithUntagged::Newtype(1),
                Attributed::Renamed,
                Attributed::RenamedOneWay(1),
                Attributed::Skipped { a: 1 },
                Attributed::SkippedOneWay(1, 2),
                Attributed::SkippedTheOtherWay(1),
                Attributed::Fields { in_upper_case: 1, renamed: 2 },
                Attributed::Untagged { a: 1 },
                RenamedAllFields::TheFirst { the_field: 1 },
                RenamedAllFields::TheSecond { the_field: 1 },
                Other::Known,
                Other::Unknown,
                Discriminants::Seven,
                Discriminants::Three,
                r#enum::r#true,
                r#enum::r#loop { r#in: 1 },
                None::<Never>,
                None::<TaggedNever>,
            ]
        }
    };
}
use shapes;
