//! A value through every exit.

use std::fmt::{Debug, Display};

use serde::Serialize;

/// What each exit makes of one value.
pub(crate) struct Exits {
    pub(crate) value: &'static str,
    pub(crate) exits: Vec<(&'static str, String)>,
}

/// Lists what the exits make of some values.
#[allow(unused_macros, reason = "not every file that includes this one has lists")]
macro_rules! exits {
    ($($value:expr),* $(,)?) => {
        vec![$($crate::exits::of(stringify!($value), &$value)),*]
    };
}

/// Lists the same, and what is serialised in clear by the function `in_clear` that is in scope.
#[allow(unused_macros, reason = "not every file that includes this one has lists")]
macro_rules! exits_and_wire {
    ($($value:expr),* $(,)?) => {
        vec![$(match &$value {
            value => $crate::exits::of(stringify!($value), value).and_in_clear(&in_clear(value)),
        }),*]
    };
}

/// What serde derives is in clear.
#[allow(dead_code, reason = "not every file that includes this one has lists")]
pub(crate) fn plain<T: ?Sized>(value: &T) -> &T {
    value
}

pub(crate) fn of<T: Debug + Serialize>(name: &'static str, value: &T) -> Exits {
    let document = Document { value };
    let exits = vec![
        ("{:?}", format!("{value:?}")),
        ("{:#?}", format!("{value:#?}")),
        ("{:>8?}", format!("{value:>8?}")),
        ("{:<+08.2?}", format!("{value:<+08.2?}")),
        ("{:#10.1?}", format!("{value:#10.1?}")),
        ("{:02x?}", format!("{value:02x?}")),
        ("JSON", told(serde_json::to_string(value))),
        ("pretty JSON", told(serde_json::to_string_pretty(value))),
        ("a JSON value", told(serde_json::to_value(value))),
        ("postcard", told(postcard::to_allocvec(value).map(|bytes| format!("{bytes:?}")))),
        ("TOML", told(toml::to_string(value))),
        ("TOML in a document", told(toml::to_string(&document))),
    ];
    Exits { value: name, exits }
}

impl Exits {
    #[allow(dead_code, reason = "not every file that includes this one has lists")]
    pub(crate) fn and_in_clear(mut self, value: &impl Serialize) -> Self {
        let postcard = postcard::to_allocvec(value).map(|bytes| format!("{bytes:?}"));
        self.exits.extend([
            ("JSON in clear", told(serde_json::to_string(value))),
            ("a JSON value in clear", told(serde_json::to_value(value))),
            ("postcard in clear", told(postcard)),
            ("TOML in clear", told(toml::to_string(&Document { value }))),
        ]);
        self
    }
}

/// TOML is a table at its root.
#[derive(Serialize)]
struct Document<'a, T> {
    value: &'a T,
}

pub(crate) fn told<T: Display, E: Display>(result: Result<T, E>) -> String {
    result.map_or_else(|error| format!("error: {error}"), |text| text.to_string())
}

/// Compares value by value and exit by exit.
#[track_caller]
pub(crate) fn assert_same(expected: &[Exits], found: &[Exits]) {
    assert!(!expected.is_empty());
    assert_eq!(expected.len(), found.len());
    for (expected, found) in expected.iter().zip(found) {
        for ((exit, expected_text), (_, found_text)) in expected.exits.iter().zip(&found.exits) {
            assert_eq!(expected_text, found_text, "{exit} of `{}`", expected.value);
        }
    }
}
