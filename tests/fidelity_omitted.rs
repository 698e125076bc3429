//! Of an omitted field not even the name is shown: `Debug` says that there is more (`..`), and serde
//! leaves it out.

use std::fmt::Debug;

use redact::Redact;
use serde::Serialize;

/// Has no trait that any exit could use.
struct Unseen;

#[track_caller]
fn assert_seen(value: &(impl Debug + Serialize), debug: &str, json: &str, postcard: &[u8]) {
    assert_eq!(format!("{value:?}"), debug);
    assert_eq!(serde_json::to_string(value).unwrap(), json);
    assert_eq!(postcard::to_allocvec(value).unwrap(), postcard);
}

#[test]
fn of_a_struct() {
    #[derive(Redact)]
    struct Cached {
        id: u32,
        #[redact(omit)]
        cache: Unseen,
        hits: u32,
    }

    let cached = Cached { id: 7, cache: Unseen, hits: 8 };
    assert_seen(&cached, "Cached { id: 7, hits: 8, .. }", r#"{"id":7,"hits":8}"#, &[7, 8]);
    assert_eq!(format!("{cached:#?}"), "Cached {\n    id: 7,\n    hits: 8,\n    ..\n}");
    assert_eq!(toml::to_string(&cached).unwrap(), "id = 7\nhits = 8\n");
}

#[test]
fn of_a_struct_that_has_no_other() {
    #[derive(Redact)]
    struct Cache {
        #[redact(omit)]
        entries: Unseen,
    }

    assert_seen(&Cache { entries: Unseen }, "Cache { .. }", "{}", &[]);
}

#[test]
fn of_a_tuple_struct() {
    #[derive(Redact)]
    struct Pair(#[redact(omit)] Unseen, u32);

    assert_seen(&Pair(Unseen, 7), "Pair(7, ..)", "[7]", &[7]);
}

#[test]
fn of_a_newtype_struct() {
    #[derive(Redact)]
    struct Cache(#[redact(omit)] Unseen);

    assert_seen(&Cache(Unseen), "Cache(..)", "[]", &[]);
}

#[test]
fn of_a_newtype_struct_that_is_renamed() {
    #[derive(Redact)]
    #[serde(rename = "store")]
    struct Cache(#[redact(omit)] Unseen);

    assert_seen(&Cache(Unseen), "Cache(..)", "[]", &[]);
}

#[test]
fn of_variants() {
    #[derive(Redact)]
    enum Event {
        Newtype(#[redact(omit)] Unseen),
        Tuple(u32, #[redact(omit)] Unseen),
        Struct {
            #[redact(omit)]
            cache: Unseen,
            id: u32,
        },
    }

    // A newtype variant without its field is a unit variant.
    assert_seen(&Event::Newtype(Unseen), "Newtype(..)", r#""Newtype""#, &[0]);
    assert_seen(&Event::Tuple(7, Unseen), "Tuple(7, ..)", r#"{"Tuple":[7]}"#, &[1, 7]);
    let variant = Event::Struct { cache: Unseen, id: 7 };
    assert_seen(&variant, "Struct { id: 7, .. }", r#"{"Struct":{"id":7}}"#, &[2, 7]);
}

#[test]
fn of_variants_beside_a_tag() {
    #[derive(Redact)]
    #[serde(tag = "kind", rename_all = "lowercase")]
    enum Event {
        Newtype(#[redact(omit)] Unseen),
        Struct {
            #[redact(omit)]
            #[serde(rename = "store")]
            cache: Unseen,
            id: u32,
        },
    }

    let newtype = r#"{"kind":"newtype"}"#;
    assert_seen(&Event::Newtype(Unseen), "Newtype(..)", newtype, b"\x07newtype");
    let variant = Event::Struct { cache: Unseen, id: 7 };
    let json = r#"{"kind":"struct","id":7}"#;
    assert_seen(&variant, "Struct { id: 7, .. }", json, b"\x06struct\x07");
}

#[test]
fn of_variants_with_tag_and_content() {
    #[derive(Redact)]
    #[serde(tag = "kind", content = "value")]
    enum Event {
        Newtype(#[redact(omit)] Unseen),
    }

    assert_seen(&Event::Newtype(Unseen), "Newtype(..)", r#"{"kind":"Newtype"}"#, &[0]);
}

#[test]
fn of_variants_without_a_tag() {
    #[derive(Redact)]
    #[serde(untagged)]
    enum Event {
        Newtype(#[redact(omit)] Unseen),
    }

    assert_seen(&Event::Newtype(Unseen), "Newtype(..)", "null", &[]);
}

#[test]
fn of_a_transparent_struct() {
    #[derive(Redact)]
    #[serde(transparent)]
    struct Id {
        id: u32,
        #[redact(omit)]
        cache: Unseen,
    }

    assert_seen(&Id { id: 7, cache: Unseen }, "Id { id: 7, .. }", "7", &[7]);
}

#[test]
fn whatever_else_serde_was_told_about_it() {
    #[derive(Redact)]
    struct Cached {
        id: u32,
        #[redact(omit)]
        #[serde(rename = "store")]
        cache: Unseen,
        #[redact(omit)]
        #[serde(flatten)]
        more: Unseen,
    }

    let cached = Cached { id: 7, cache: Unseen, more: Unseen };
    assert_seen(&cached, "Cached { id: 7, .. }", r#"{"id":7}"#, &[7]);
}
