//! A masked text stands where the value stood, and nothing else of the structure changes.
//!
//! The types are declared twice: with `Redact`, over values; and with the derives of std and serde,
//! over the texts that the masks make of them. Both are then seen through every exit.

#![allow(dead_code, reason = "some fields are there to be skipped")]

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use redact::{Redact, mask};
use serde::{Deserialize, Serialize};

use crate::exits::{Exits, assert_same};

#[path = "fidelity/exits.rs"]
#[macro_use]
mod exits;

#[test]
fn masked_texts_stand_where_the_values_stood() {
    assert_same(&mirror::values(), &masked::values());
}

#[test]
fn debug_and_json_word_by_word() {
    let customer = masked::Named {
        email: masked::email(),
        card: Some(masked::last()),
        hidden: masked::hidden(),
        login: masked::pseudonym(),
        age: masked::number(),
        marked: masked::marked(),
        visits: 3,
    };
    assert_eq!(
        format!("{customer:?}"),
        "Named { email: j***@***.com, card: Some(***4321), hidden: [REDACTED], \
         login: [REDACTED], age: ~40, marked: <gone>, visits: 3 }",
    );
    assert_eq!(
        format!("{customer:#?}"),
        "Named {\n    email: j***@***.com,\n    card: Some(\n        ***4321,\n    ),\n    \
         hidden: [REDACTED],\n    login: [REDACTED],\n    age: ~40,\n    marked: <gone>,\n    \
         visits: 3,\n}",
    );
    assert_eq!(
        serde_json::to_string(&customer).unwrap(),
        r#"{"email":"j***@***.com","card":"***4321","hidden":"[REDACTED]","login":"[REDACTED]","age":"~40","marked":"<gone>","visits":3}"#,
    );
    assert_eq!(
        toml::to_string(&customer).unwrap(),
        "email = \"j***@***.com\"\ncard = \"***4321\"\nhidden = \"[REDACTED]\"\n\
         login = \"[REDACTED]\"\nage = \"~40\"\nmarked = \"<gone>\"\nvisits = 3\n",
    );
}

#[test]
fn a_binary_format_decodes_to_texts() {
    #[derive(Debug, Deserialize, PartialEq)]
    struct Decoded<'a>(&'a str, Vec<&'a str>, u32);

    let masked = masked::Tuple(masked::email(), vec![masked::last(), masked::last()], 7);
    let bytes = postcard::to_allocvec(&masked).unwrap();
    assert_eq!(
        postcard::from_bytes::<Decoded<'_>>(&bytes).unwrap(),
        Decoded("j***@***.com", vec!["***4321", "***4321"], 7),
    );
}

/// A text without the quotes that `str` has in `Debug`.
#[derive(Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(transparent)]
struct Text(&'static str);

impl fmt::Debug for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

/// What the masks see.
mod masked {
    use super::*;

    pub(super) type Email = String;
    pub(super) type Last = Cow<'static, str>;
    pub(super) type Hidden = Unseen;
    pub(super) type Pseudonym = String;
    pub(super) type Number = u32;
    pub(super) type Marked = Vec<Unseen>;
    pub(super) type Foreign = Read;

    /// Has no trait that a mask could use.
    pub(super) struct Unseen;

    /// Has a function that reads it.
    pub(super) struct Read;

    impl Read {
        /// Answers as the `host_str` of a URL does.
        #[expect(clippy::unnecessary_wraps, reason = "others find nothing to read")]
        fn text(_read: &Self) -> Option<String> {
            Some("the secret number 1234-4321".to_owned())
        }
    }

    pub(super) fn email() -> Email {
        "jane@example.com".to_owned()
    }

    pub(super) fn last() -> Last {
        "the secret number 1234-4321".into()
    }

    pub(super) fn hidden() -> Hidden {
        Unseen
    }

    pub(super) fn pseudonym() -> Pseudonym {
        "ada".to_owned()
    }

    pub(super) fn number() -> Number {
        42
    }

    pub(super) fn marked() -> Marked {
        vec![Unseen]
    }

    pub(super) fn foreign() -> Foreign {
        Read
    }

    super::shapes!(all(Redact));
}

/// What they show.
mod mirror {
    use super::*;

    type Email = Text;
    type Last = Text;
    type Hidden = Text;
    type Pseudonym = Text;
    type Number = Text;
    type Marked = Text;
    type Foreign = Option<Text>;

    fn email() -> Email {
        Text("j***@***.com")
    }

    fn last() -> Last {
        Text("***4321")
    }

    fn hidden() -> Hidden {
        Text("[REDACTED]")
    }

    fn pseudonym() -> Pseudonym {
        Text("[REDACTED]")
    }

    fn number() -> Number {
        Text("~40")
    }

    fn marked() -> Marked {
        Text("<gone>")
    }

    #[expect(clippy::unnecessary_wraps, reason = "it is what the other one reads")]
    fn foreign() -> Foreign {
        Some(last())
    }

    super::shapes!(any(Debug, Serialize));
}

fn never<T>(_value: &T) -> bool {
    false
}

fn always<T>(_value: &T) -> bool {
    true
}

macro_rules! shapes {
    ($on:ident $traits:tt) => {
        #[derive $traits]
        pub(super) struct Named {
            #[cfg_attr($on(), redact(mask = mask::Email))]
            pub(super) email: Email,
            #[cfg_attr($on(), redact(mask = mask::Keep::last(4)))]
            pub(super) card: Option<Last>,
            #[cfg_attr($on(), redact)]
            pub(super) hidden: Hidden,
            #[cfg_attr($on(), redact(pseudonym))]
            pub(super) login: Pseudonym,
            #[cfg_attr($on(), redact(mask = mask::Round::to(10)))]
            pub(super) age: Number,
            #[cfg_attr($on(), redact(text = "<gone>"))]
            pub(super) marked: Marked,
            pub(super) visits: u32,
        }

        #[derive $traits]
        pub(super) struct Tuple(
            #[cfg_attr($on(), redact(mask = mask::Email))] pub(super) Email,
            #[cfg_attr($on(), redact(mask = mask::Keep::last(4)))] pub(super) Vec<Last>,
            pub(super) u32,
        );

        #[derive $traits]
        struct Newtype(#[cfg_attr($on(), redact(mask = mask::Email))] Email);

        #[derive $traits]
        struct HiddenNewtype(#[cfg_attr($on(), redact)] Hidden);

        #[derive $traits]
        struct ReadByFunction {
            #[cfg_attr($on(), redact(mask = mask::Keep::last(4), as_str = Read::text))]
            foreign: Foreign,
        }

        #[derive $traits]
        #[serde(rename_all = "camelCase")]
        enum ReadInVariant {
            TheOne(#[cfg_attr($on(), redact(mask = mask::Keep::last(4), as_str = Read::text))] Foreign),
            TheOther {
                #[cfg_attr($on(), redact(mask = mask::Keep::last(4), as_str = Read::text))]
                foreign: Foreign,
                count: u32,
            },
        }

        #[derive $traits]
        struct Containers {
            #[cfg_attr($on(), redact(mask = mask::Keep::last(4)))]
            array: [Last; 2],
            #[cfg_attr($on(), redact(mask = mask::Keep::last(4)))]
            set: BTreeSet<Last>,
            #[cfg_attr($on(), redact(mask = mask::Email))]
            deep: Option<Box<Vec<Option<Email>>>>,
            #[cfg_attr($on(), redact(mask = mask::Email, keys(show)))]
            keys_shown: BTreeMap<u32, Email>,
            #[cfg_attr($on(), redact(mask = mask::Email, keys(mask = mask::Keep::last(4))))]
            keys_masked: BTreeMap<Last, Email>,
            #[cfg_attr($on(), redact(mask = mask::Keep::last(4), keys(show)))]
            option: Option<BTreeMap<u32, Vec<Last>>>,
        }

        #[derive $traits]
        #[serde(rename_all = "camelCase")]
        struct Attributed {
            #[cfg_attr($on(), redact(mask = mask::Email))]
            #[serde(rename = "e-mail")]
            email: Email,
            #[cfg_attr($on(), redact(mask = mask::Keep::last(4)))]
            #[serde(skip_serializing_if = "Option::is_none")]
            last_digits: Option<Last>,
            #[cfg_attr($on(), redact)]
            #[serde(skip_serializing_if = "never")]
            kept_hidden: Hidden,
            #[cfg_attr($on(), redact)]
            #[serde(skip_serializing_if = "always")]
            left_out: Hidden,
            #[cfg_attr($on(), redact)]
            #[serde(skip)]
            skipped: Hidden,
            #[serde(flatten)]
            inner: Inner,
        }

        #[derive $traits]
        struct Inner {
            #[cfg_attr($on(), redact(text = "<gone>"))]
            marked: Marked,
            count: u32,
        }

        #[derive $traits]
        #[serde(transparent)]
        struct Transparent {
            #[cfg_attr($on(), redact(mask = mask::Email))]
            email: Email,
        }

        #[derive $traits]
        struct SkippedNewtype(
            #[cfg_attr($on(), redact(mask = mask::Email))]
            #[serde(skip)]
            Email,
        );

        #[derive $traits]
        enum External {
            Newtype(#[cfg_attr($on(), redact(mask = mask::Email))] Email),
            HiddenNewtype(#[cfg_attr($on(), redact)] Hidden),
            Tuple(#[cfg_attr($on(), redact)] Hidden, u32),
            Struct {
                #[cfg_attr($on(), redact(mask = mask::Email))]
                email: Email,
                count: u32,
            },
        }

        #[derive $traits]
        #[serde(tag = "kind", rename_all = "kebab-case")]
        enum Internal {
            FirstKind {
                #[cfg_attr($on(), redact(mask = mask::Email))]
                email: Email,
            },
            SecondKind(Inner),
        }

        #[derive $traits]
        #[serde(tag = "kind", content = "value")]
        enum Adjacent {
            Newtype(#[cfg_attr($on(), redact(mask = mask::Email))] Email),
            Tuple(#[cfg_attr($on(), redact)] Hidden, u32),
            Struct {
                #[cfg_attr($on(), redact(mask = mask::Keep::last(4)))]
                last: Last,
            },
        }

        #[derive $traits]
        #[serde(untagged)]
        enum Untagged {
            Newtype(#[cfg_attr($on(), redact(mask = mask::Email))] Email),
            Tuple(
                #[cfg_attr($on(), redact(mask = mask::Email))]
                #[serde(skip_serializing_if = "always")]
                Email,
                #[cfg_attr($on(), redact(pseudonym))]
                Pseudonym,
            ),
            Struct {
                #[cfg_attr($on(), redact)]
                hidden: Hidden,
            },
        }

        pub(super) fn values() -> Vec<Exits> {
            let inner = || Inner { marked: marked(), count: 3 };
            exits![
                Named {
                    email: email(),
                    card: Some(last()),
                    hidden: hidden(),
                    login: pseudonym(),
                    age: number(),
                    marked: marked(),
                    visits: 7,
                },
                Named {
                    email: email(),
                    card: None,
                    hidden: hidden(),
                    login: pseudonym(),
                    age: number(),
                    marked: marked(),
                    visits: 7,
                },
                Tuple(email(), vec![last(), last()], 7),
                Tuple(email(), vec![], 7),
                Newtype(email()),
                HiddenNewtype(hidden()),
                ReadByFunction { foreign: foreign() },
                ReadInVariant::TheOne(foreign()),
                ReadInVariant::TheOther { foreign: foreign(), count: 3 },
                Containers {
                    array: [last(), last()],
                    set: [last()].into(),
                    deep: Some(Box::new(vec![Some(email()), None])),
                    keys_shown: [(1, email()), (2, email())].into(),
                    keys_masked: [(last(), email())].into(),
                    option: Some([(7, vec![last()])].into()),
                },
                Containers {
                    array: [last(), last()],
                    set: BTreeSet::new(),
                    deep: None,
                    keys_shown: BTreeMap::new(),
                    keys_masked: BTreeMap::new(),
                    option: None,
                },
                Attributed {
                    email: email(),
                    last_digits: Some(last()),
                    kept_hidden: hidden(),
                    left_out: hidden(),
                    skipped: hidden(),
                    inner: inner(),
                },
                Attributed {
                    email: email(),
                    last_digits: None,
                    kept_hidden: hidden(),
                    left_out: hidden(),
                    skipped: hidden(),
                    inner: inner(),
                },
                Transparent { email: email() },
                SkippedNewtype(email()),
                External::Newtype(email()),
                External::HiddenNewtype(hidden()),
                External::Tuple(hidden(), 7),
                External::Struct { email: email(), count: 7 },
                Internal::FirstKind { email: email() },
                Internal::SecondKind(inner()),
                Adjacent::Newtype(email()),
                Adjacent::Tuple(hidden(), 7),
                Adjacent::Struct { last: last() },
                Untagged::Newtype(email()),
                Untagged::Tuple(email(), pseudonym()),
                Untagged::Struct { hidden: hidden() },
            ]
        }
    };
}
use shapes;

/// What `as_str` hands over is a value of its own, which lives as long as the shadow of the type.
#[test]
fn a_map_that_is_read_keeps_its_shape() {
    use std::collections::BTreeMap;

    struct Directory(BTreeMap<String, String>);

    impl Directory {
        fn copy(&self) -> BTreeMap<String, String> {
            self.0.clone()
        }
    }

    #[derive(redact::Redact)]
    struct Office {
        #[redact(mask = mask::Phone, keys(show), as_str = Directory::copy)]
        #[serde(rename = "lines")]
        phones: Directory,
    }

    let phones = BTreeMap::from([("desk".to_owned(), "+49 30 1234567".to_owned())]);
    let office = Office { phones: Directory(phones) };
    assert_eq!(format!("{office:?}"), r#"Office { phones: {"desk": ***67} }"#);
    assert_eq!(serde_json::to_string(&office).unwrap(), r#"{"lines":{"desk":"***67"}}"#);
}
