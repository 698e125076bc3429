//! A family of generic types, one inside the other, over values that nobody chose.

use std::collections::BTreeMap;

use proptest::prelude::*;
use redact::Redact;
use serde::Serialize;

use crate::exits::{Exits, assert_same};

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_field_shown(leaves in leaves()) {
        assert_same(&plain::values(&leaves), &shown::values(&leaves));
    }
}

mod plain {
    use crate::exits::plain as in_clear;

    super::shapes!(allow(Debug, Serialize));
}

mod shown {
    use redact::wire as in_clear;

    super::shapes!(redact(Redact));
}

#[derive(Clone, Debug)]
struct Leaves {
    int: i64,
    wide: u128,
    float: f64,
    single: f32,
    char: char,
    text: String,
    #[allow(clippy::option_option, reason = "it is a shape like any other")]
    option: Option<Option<bool>>,
    list: Vec<u8>,
    map: BTreeMap<String, Option<i8>>,
}

fn leaves() -> impl Strategy<Value = Leaves> {
    let numbers = (any::<i64>(), any::<u128>(), proptest::num::f64::ANY, proptest::num::f32::ANY);
    let text = (any::<char>(), any::<String>());
    let containers = (
        any::<Option<Option<bool>>>(),
        proptest::collection::vec(any::<u8>(), 0..4),
        proptest::collection::btree_map(any::<String>(), any::<Option<i8>>(), 0..3),
    );
    (numbers, text, containers).prop_map(
        |((int, wide, float, single), (char, text), (option, list, map))| Leaves {
            int,
            wide,
            float,
            single,
            char,
            text,
            option,
            list,
            map,
        },
    )
}

macro_rules! shapes {
    ($redact:ident $traits:tt) => {
        use super::*;

        #[derive $traits]
        #[$redact(wire)]
        struct Newtype<A>(#[$redact(show)] A);

        #[derive $traits]
        #[$redact(wire)]
        struct Pair<A, B>(#[$redact(show)] A, #[$redact(show)] B);

        #[derive $traits]
        #[$redact(wire)]
        struct Named<A, B> {
            #[$redact(show)]
            a: A,
            #[$redact(show)]
            b: Option<B>,
        }

        #[derive $traits]
        #[$redact(wire)]
        #[serde(rename_all = "UPPERCASE")]
        struct Flat<A, B> {
            #[$redact(show)]
            #[serde(flatten)]
            a: Named<A, B>,
            #[$redact(show)]
            #[serde(skip_serializing_if = "Option::is_none")]
            b: Option<B>,
        }

        #[derive $traits]
        #[$redact(wire)]
        enum External<A, B> {
            Unit,
            Newtype(#[$redact(show)] A),
            Pair(#[$redact(show)] A, #[$redact(show)] B),
            Named {
                #[$redact(show)]
                a: A,
                #[$redact(show)]
                b: B,
            },
        }

        #[derive $traits]
        #[$redact(wire)]
        #[serde(tag = "t")]
        enum Internal<A, B> {
            Unit,
            Newtype(#[$redact(show)] Named<A, B>),
            Named {
                #[$redact(show)]
                a: A,
                #[$redact(show)]
                b: B,
            },
        }

        #[derive $traits]
        #[$redact(wire)]
        #[serde(tag = "t", content = "c")]
        enum Adjacent<A, B> {
            Unit,
            Newtype(#[$redact(show)] A),
            Pair(#[$redact(show)] A, #[$redact(show)] B),
            Named {
                #[$redact(show)]
                a: A,
                #[$redact(show)]
                b: B,
            },
        }

        #[derive $traits]
        #[$redact(wire)]
        #[serde(untagged)]
        enum Untagged<A, B> {
            Newtype(#[$redact(show)] A),
            Pair(#[$redact(show)] A, #[$redact(show)] B),
            Named {
                #[$redact(show)]
                a: A,
                #[$redact(show)]
                b: B,
            },
        }

        pub(super) fn values(leaves: &Leaves) -> Vec<Exits> {
            let Leaves { int, wide, float, single, char, text, option, list, map } = leaves;
            let named = || Named { a: text, b: Some(list) };
            exits_and_wire![
                Newtype(Pair(int, wide)),
                Pair(Newtype(float), Some(Newtype(single))),
                Named { a: Newtype(char), b: Some(named()) },
                Flat { a: named(), b: Some(map.clone()).map(|_| list) },
                Flat { a: Named { a: map, b: None }, b: Some(option) },
                [External::Unit, External::Newtype(text), External::Pair(text, float)],
                vec![External::Named { a: option, b: Internal::<(), ()>::Unit }],
                [Internal::Unit, Internal::Newtype(named()), Internal::Named { a: text, b: list }],
                (Adjacent::<(), ()>::Unit, Adjacent::<_, ()>::Newtype(map)),
                [Adjacent::Pair(wide, text), Adjacent::Named { a: wide, b: text }],
                [Untagged::Newtype(int), Untagged::Pair(int, single)],
                BTreeMap::from([(text, Untagged::Named { a: option, b: named() })]),
            ]
        }
    };
}
use shapes;
