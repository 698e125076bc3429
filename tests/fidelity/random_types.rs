//! Some hundred types that nobody chose, over values that nobody chose.

#![allow(non_snake_case, reason = "some names are there to be renamed")]
#![allow(unused_variables, reason = "some values have nothing random in them")]

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt::Debug;
use std::time::Duration;

use redact::Redact;
use serde::{Serialize, Serializer};

use crate::exits::{Exits, assert_same, told};
use crate::generate;
use crate::generated::shapes;
use crate::random::{Arbitrary, Random};

#[test]
fn every_field_shown_or_decided_by_its_type() {
    for seed in 1..=20 {
        let plain = plain::values(&mut Random::new(seed));
        assert_same(&plain, &redacted::values(&mut Random::new(seed)));
    }
}

#[test]
fn the_types_are_those_of_the_generator() {
    assert_eq!(include_str!("generated.rs"), generate::text());
}

#[test]
#[ignore = "writes `generated.rs`"]
fn write_the_types() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fidelity/generated.rs");
    std::fs::write(path, generate::text()).expect("the file is in the repository");
}

/// What the exits make of a value that nobody chose.
macro_rules! short {
    ($T:ty, $random:expr) => {{
        $random.refuel();
        let value = <$T>::arbitrary($random);
        short(stringify!($T), &value).and_in_clear(&in_clear(&value))
    }};
}

mod plain {
    use super::*;
    use crate::exits::plain as in_clear;

    shapes!(allow(Debug, Serialize));
}

mod redacted {
    use super::*;
    use redact::wire as in_clear;

    shapes!(redact(Redact));
}

fn is_skipped<T: Debug>(value: &T) -> bool {
    format!("{value:?}").len() % 2 == 0
}

fn as_debug<T: Debug, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(&format_args!("{value:?}"))
}

/// What the exits that tell most make of a value.
fn short<T: Debug + Serialize>(name: &'static str, value: &T) -> Exits {
    let exits = vec![
        ("{:?}", format!("{value:?}")),
        ("{:#?}", format!("{value:#?}")),
        ("JSON", told(serde_json::to_string(value))),
        ("postcard", told(postcard::to_allocvec(value).map(|bytes| format!("{bytes:?}")))),
    ];
    Exits { value: name, exits }
}
