//! Structs of every kind.

use std::collections::{BTreeMap, BTreeSet};

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
        struct Unit;

        #[derive $traits]
        #[$redact(wire)]
        struct NoNamedFields {}

        #[derive $traits]
        #[$redact(wire)]
        struct NoTupleFields();

        #[derive $traits]
        #[$redact(wire)]
        struct Newtype(#[$redact(show)] i64);

        #[derive $traits]
        #[$redact(wire)]
        struct Pair(#[$redact(show)] u16, #[$redact(show)] f64);

        #[derive $traits]
        #[$redact(wire)]
        struct OneNamedField {
            #[$redact(show)]
            only: &'static str,
        }

        #[derive $traits]
        #[$redact(wire)]
        struct Named {
            #[$redact(show)]
            unsigned: u128,
            #[$redact(show)]
            signed: i128,
            #[$redact(show)]
            float: f32,
            #[$redact(show)]
            truth: bool,
            #[$redact(show)]
            nothing: (),
            #[$redact(show)]
            literal: &'static str,
            #[$redact(show)]
            option: Option<Option<u32>>,
            #[$redact(show)]
            result: Result<u32, bool>,
        }

        #[derive $traits]
        #[$redact(wire)]
        struct Nested {
            #[$redact(show)]
            unit: Unit,
            #[$redact(show)]
            no_named_fields: NoNamedFields,
            #[$redact(show)]
            no_tuple_fields: NoTupleFields,
            #[$redact(show)]
            newtype: Newtype,
            #[$redact(show)]
            pair: (Pair, Pair),
            #[$redact(show)]
            option: Option<Box<Nested>>,
            #[$redact(show)]
            map: BTreeMap<u32, OneNamedField>,
        }

        #[derive $traits]
        #[$redact(wire)]
        struct Containers {
            #[$redact(show)]
            array: [u32; 3],
            #[$redact(show)]
            arrays: [[i16; 2]; 2],
            #[$redact(show)]
            empty_array: [u32; 0],
            #[$redact(show)]
            vec: Vec<u32>,
            #[$redact(show)]
            slice: Box<[f64]>,
            #[$redact(show)]
            set: BTreeSet<i8>,
            #[$redact(show)]
            map: BTreeMap<&'static str, Vec<u16>>,
            #[$redact(show)]
            single: (u32,),
            #[$redact(show)]
            triple: (u32, bool, (f32, f32)),
        }

        #[derive $traits]
        #[$redact(wire)]
        struct Tail<T: ?Sized> {
            #[$redact(show)]
            len: usize,
            #[$redact(show)]
            tail: T,
        }

        #[derive $traits]
        #[$redact(wire)]
        struct TupleTail<T: ?Sized>(#[$redact(show)] T);

        #[derive $traits]
        #[$redact(wire)]
        #[allow(non_camel_case_types, reason = "the name is the test")]
        struct r#struct {
            #[$redact(show)]
            r#type: u32,
            #[$redact(show)]
            r#fn: u32,
        }

        pub(super) fn values() -> Vec<Exits> {
            let inner = || Nested {
                unit: Unit,
                no_named_fields: NoNamedFields {},
                no_tuple_fields: NoTupleFields(),
                newtype: Newtype(i64::MIN),
                pair: (Pair(0, -0.0), Pair(u16::MAX, f64::EPSILON)),
                option: None,
                map: BTreeMap::new(),
            };
            let sized = Tail { len: 2, tail: [1_u32, 2] };
            let unsized_tail: &Tail<[u32]> = &sized;
            let sized_tuple = TupleTail([1.5_f64, f64::NAN]);
            let unsized_tuple: &TupleTail<[f64]> = &sized_tuple;
            exits_and_wire![
                Unit,
                NoNamedFields {},
                NoTupleFields(),
                Newtype(-7),
                Pair(7, 1.0 / 3.0),
                Pair(7, f64::INFINITY),
                OneNamedField { only: "a \"quoted\"\n text" },
                Named {
                    unsigned: u128::MAX,
                    signed: i128::MIN,
                    float: f32::NAN,
                    truth: true,
                    nothing: (),
                    literal: "",
                    option: Some(None),
                    result: Ok(7),
                },
                Named {
                    unsigned: 0,
                    signed: 0,
                    float: 1e-7,
                    truth: false,
                    nothing: (),
                    literal: "ß",
                    option: None,
                    result: Err(true),
                },
                inner(),
                Nested {
                    option: Some(Box::new(inner())),
                    map: [(1, OneNamedField { only: "one" }), (2, OneNamedField { only: "two" })].into(),
                    ..inner()
                },
                Containers {
                    array: [1, 20, 300],
                    arrays: [[-1, 1], [0, 0]],
                    empty_array: [],
                    vec: Vec::new(),
                    slice: Box::new([0.1, f64::NEG_INFINITY]),
                    set: BTreeSet::new(),
                    map: [("a", vec![]), ("b", vec![1])].into(),
                    single: (1,),
                    triple: (1, true, (0.5, f32::MIN_POSITIVE)),
                },
                sized,
                unsized_tail,
                sized_tuple,
                unsized_tuple,
                r#struct { r#type: 1, r#fn: 2 },
                [Unit, Unit],
                (Newtype(1), Some(Pair(2, 3.0))),
            ]
        }
    };
}
use shapes;
