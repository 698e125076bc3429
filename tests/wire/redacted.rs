//! Beside `Wire`, a type shows what it showed without: `Debug` and `Serialize` follow the decisions.

use std::collections::BTreeMap;

use redact::{Redact, Secret, Sensitive, mask, wire};

use crate::fidelity::{hex, reversed};
use crate::json;

#[test]
fn a_function_of_serde_sees_only_what_is_shown() {
    #[derive(Redact)]
    #[redact(wire)]
    struct Colors {
        #[redact(mask = mask::Keep::last(2))]
        #[serde(serialize_with = "reversed")]
        masked: String,
        #[redact(omit)]
        #[serde(with = "hex", skip_serializing_if = "is_zero")]
        omitted: u32,
        #[serde(with = "hex")]
        decided_by_its_type: u32,
        #[redact(show)]
        #[serde(with = "hex")]
        shown: u32,
    }

    #[allow(clippy::trivially_copy_pass_by_ref, reason = "serde hands out references")]
    fn is_zero(n: &u32) -> bool {
        *n == 0
    }

    let colors = Colors {
        masked: "blue-green".to_owned(),
        omitted: 255,
        decided_by_its_type: 255,
        shown: 255,
    };
    assert_eq!(
        format!("{colors:?}"),
        "Colors { masked: ***en, decided_by_its_type: 255, shown: 255, .. }",
    );
    assert_eq!(json(&colors), r#"{"masked":"***en","decided_by_its_type":255,"shown":"ff"}"#);
    assert_eq!(
        json(&wire(&colors)),
        r#"{"masked":"neerg-eulb","omitted":"ff","decided_by_its_type":"ff","shown":"ff"}"#,
    );
}

#[test]
fn a_masked_field_is_flattened_in_clear_alone() {
    #[derive(Redact)]
    #[redact(wire)]
    struct Event {
        id: u32,
        #[redact]
        #[serde(flatten)]
        rest: BTreeMap<String, String>,
        #[redact(omit)]
        #[serde(flatten)]
        more: BTreeMap<String, String>,
    }

    let map = |key: &str| BTreeMap::from([(key.to_owned(), "jane".to_owned())]);
    let event = Event { id: 7, rest: map("user"), more: map("owner") };
    assert_eq!(format!("{event:?}"), "Event { id: 7, rest: [REDACTED], .. }");
    assert_eq!(json(&event), r#"{"id":7,"rest":"[REDACTED]"}"#);
    assert_eq!(json(&wire(&event)), r#"{"id":7,"user":"jane","owner":"jane"}"#);
}

#[test]
fn a_type_within_is_in_clear_in_every_container() {
    #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Redact)]
    #[redact(wire)]
    struct Name(#[redact] String);

    let name = || Name("jane".to_owned());
    let nested = (
        Some(name()),
        vec![Box::new(name())],
        [name()],
        BTreeMap::from([(name(), Ok::<_, Name>(Sensitive::<_>::new(name())))]),
        &name(),
    );
    assert_eq!(json(&wire(&nested)), r#"["jane",["jane"],["jane"],{"jane":{"Ok":"jane"}},"jane"]"#,);
    assert_eq!(
        json(&(nested.0, nested.1, nested.2, nested.4)),
        r#"["[REDACTED]",["[REDACTED]"],["[REDACTED]"],"[REDACTED]"]"#,
    );
}

#[test]
fn a_serialize_of_ones_own_is_left_alone() {
    #[derive(Redact)]
    #[redact(wire, without(Serialize))]
    #[serde(rename_all = "UPPERCASE")]
    struct Login {
        #[redact]
        user: String,
        password: Secret<str>,
    }

    impl serde::Serialize for Login {
        fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            serializer.serialize_str("a login")
        }
    }

    let login = Login { user: "jane".to_owned(), password: Secret::from("hunter2") };
    assert_eq!(json(&login), r#""a login""#);
    assert_eq!(json(&wire(&login)), r#"{"USER":"jane","PASSWORD":"hunter2"}"#);
    assert_eq!(format!("{login:?}"), "Login { user: [REDACTED], password: [SECRET] }");
}

#[test]
fn the_word_on_a_field_decides_nothing() {
    #[derive(Redact)]
    #[redact(wire)]
    struct Order {
        #[redact(wire = serde)]
        count: u32,
        #[redact(text = "[NOTES]", wire = serde)]
        notes: String,
    }

    let order = Order { count: 7, notes: "call first".to_owned() };
    assert_eq!(json(&order), r#"{"count":7,"notes":"[NOTES]"}"#);
    assert_eq!(json(&wire(&order)), r#"{"count":7,"notes":"call first"}"#);
}
