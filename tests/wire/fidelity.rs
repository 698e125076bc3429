//! Every shape that serde knows, with every decision in it, beside the same type with serde's derive.

use std::collections::BTreeMap;
use std::marker::PhantomData;

use redact::{Redact, mask};
use serde::{Serialize, Serializer};

use crate::{Written, written};

#[test]
fn what_is_in_clear_is_what_serde_derives() {
    let (expected, found) = (plain::values(), decided::values());
    assert_eq!(expected.len(), found.len());
    for (expected, found) in expected.iter().zip(&found) {
        assert_eq!(expected, found);
    }
}

#[test]
fn every_text_is_in_it() {
    let all: String = decided::values().iter().map(|(_, written)| written.json.as_str()).collect();
    assert!(!all.contains("***") && !all.contains("[REDACTED]"), "{all}");
    assert_eq!(all.matches("jane@example.com").count(), 12, "{all}");
}

mod plain {
    use crate::written as written_in_clear;

    super::shapes!(any(Serialize));
}

mod decided {
    super::shapes!(all(Redact));

    fn written_in_clear<T: redact::Wire>(value: &T) -> Written {
        written(&redact::wire(value))
    }
}

/// A type of others, with a `Serialize` alone.
#[derive(Serialize)]
pub(crate) struct Foreign {
    pub(crate) a: u8,
}

pub(crate) fn reversed<S: Serializer>(text: &str, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(&text.chars().rev().collect::<String>())
}

pub(crate) mod hex {
    use serde::Serializer;

    #[allow(clippy::trivially_copy_pass_by_ref, reason = "serde hands out references")]
    pub(crate) fn serialize<S: Serializer>(n: &u32, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&format_args!("{n:x}"))
    }
}

/// Declares the types twice: without and with the attributes of `redact`.
macro_rules! shapes {
    ($on:ident $traits:tt) => {
        use super::*;

        #[derive $traits]
        #[cfg_attr($on(), redact(wire))]
        #[serde(rename = "customer", rename_all = "camelCase")]
        pub(super) struct Customer<'a> {
            number: u64,
            #[cfg_attr($on(), redact(mask = mask::Email))]
            #[serde(rename = "E-Mail")]
            email: String,
            #[cfg_attr($on(), redact(pseudonym))]
            login_name: &'a str,
            #[cfg_attr($on(), redact)]
            #[serde(skip_serializing_if = "Option::is_none")]
            notes: Option<Vec<u8>>,
            #[cfg_attr($on(), redact(omit))]
            cache: (char, [u8; 2]),
            #[cfg_attr($on(), redact(omit))]
            #[serde(skip)]
            lock: PhantomData<*const ()>,
            #[cfg_attr($on(), redact(show, because = "on the invoice"))]
            shown: String,
            #[cfg_attr($on(), redact(mask = mask::Phone, keys(show)))]
            phones: BTreeMap<u8, String>,
            #[cfg_attr($on(), redact(omit, wire = serde))]
            foreign: Foreign,
            #[cfg_attr($on(), redact)]
            #[serde(serialize_with = "reversed")]
            backwards: String,
            #[serde(with = "hex")]
            color: u32,
            #[cfg_attr($on(), redact(omit))]
            #[serde(with = "hex", skip_serializing_if = "is_zero")]
            code: u32,
            address: Address,
        }

        #[derive $traits]
        #[cfg_attr($on(), redact(wire))]
        pub(super) struct Address {
            #[cfg_attr($on(), redact)]
            street: String,
            #[cfg_attr($on(), redact(mask = mask::Round::to(10)))]
            number: u16,
        }

        #[derive $traits]
        #[cfg_attr($on(), redact(wire))]
        struct Flat {
            #[serde(flatten)]
            address: Address,
            #[cfg_attr($on(), redact)]
            #[serde(flatten)]
            hidden: Option<Address2>,
            #[cfg_attr($on(), redact(omit))]
            #[serde(flatten)]
            rest: BTreeMap<String, String>,
        }

        #[derive $traits]
        #[cfg_attr($on(), redact(wire))]
        struct Address2 {
            #[cfg_attr($on(), redact)]
            town: String,
        }

        #[derive $traits]
        #[cfg_attr($on(), redact(wire))]
        struct Newtype(#[cfg_attr($on(), redact(mask = mask::Email))] String);

        #[derive $traits]
        #[cfg_attr($on(), redact(wire))]
        struct OmittedNewtype(#[cfg_attr($on(), redact(omit))] String);

        #[derive $traits]
        #[cfg_attr($on(), redact(wire))]
        struct Tuple(
            #[cfg_attr($on(), redact(omit))] String,
            u32,
            #[cfg_attr($on(), redact)] String,
        );

        #[derive $traits]
        #[cfg_attr($on(), redact(wire))]
        struct Unit;

        #[derive $traits]
        #[cfg_attr($on(), redact(wire))]
        #[serde(transparent)]
        struct Transparent<T> {
            #[cfg_attr($on(), redact(mask = mask::Email))]
            value: String,
            marker: PhantomData<T>,
        }

        #[derive $traits]
        #[cfg_attr($on(), redact(wire))]
        #[serde(tag = "kind")]
        struct Tagged {
            #[cfg_attr($on(), redact)]
            a: String,
        }

        macro_rules! contact {
            ($Name:ident $tag:meta) => {
                #[derive $traits]
                #[cfg_attr($on(), redact(wire, without(Serialize)))]
                #[serde($tag, rename_all = "kebab-case", rename_all_fields = "UPPERCASE")]
                enum $Name {
                    NobodyAtAll,
                    Newtype(#[cfg_attr($on(), redact)] Address),
                    #[serde(rename = "mail")]
                    Email {
                        #[cfg_attr($on(), redact(mask = mask::Email))]
                        address: String,
                        #[cfg_attr($on(), redact(omit))]
                        weight: f32,
                        #[cfg_attr($on(), redact(omit))]
                        #[serde(skip)]
                        cache: PhantomData<*const ()>,
                    },
                    #[serde(skip)]
                    Skipped,
                }

                impl $Name {
                    fn each() -> [Self; 4] {
                        [
                            Self::NobodyAtAll,
                            Self::Newtype(address()),
                            Self::Email { address: text(), weight: 0.5, cache: PhantomData },
                            Self::Skipped,
                        ]
                    }
                }
            };
        }

        contact!(External deny_unknown_fields);
        contact!(Internal tag = "kind");
        contact!(Untagged untagged);

        #[derive $traits]
        #[cfg_attr($on(), redact(wire))]
        #[serde(tag = "kind", content = "content")]
        enum Adjacent {
            Unit,
            Newtype(#[cfg_attr($on(), redact(omit))] String),
            Tuple(#[cfg_attr($on(), redact)] String, u16),
            Struct {
                #[cfg_attr($on(), redact(omit))]
                a: String,
            },
        }

        fn text() -> String {
            "jane@example.com".to_owned()
        }

        fn address() -> Address {
            Address { street: "Main St".to_owned(), number: 7 }
        }

        #[allow(clippy::trivially_copy_pass_by_ref, reason = "serde hands out references")]
        fn is_zero(n: &u32) -> bool {
            *n == 0
        }

        pub(super) fn values() -> Vec<(&'static str, Written)> {
            let customer = |notes, code| Customer {
                number: 7,
                email: text(),
                login_name: "jane",
                notes,
                cache: ('x', [1, 2]),
                lock: PhantomData,
                shown: "DE123".to_owned(),
                phones: [(1, "+49 30 1234567".to_owned())].into(),
                foreign: Foreign { a: 1 },
                backwards: "abc".to_owned(),
                color: 0xff_0000,
                code,
                address: address(),
            };
            let flat = |hidden| Flat {
                address: address(),
                hidden,
                rest: [("rest".to_owned(), text())].into(),
            };
            let mut values = vec![
                ("Customer", written_in_clear(&customer(Some(vec![1]), 255))),
                ("Customer", written_in_clear(&customer(None, 0))),
                ("Flat", written_in_clear(&flat(None))),
                ("Flat", written_in_clear(&flat(Some(Address2 { town: "Ulm".to_owned() })))),
                ("Newtype", written_in_clear(&Newtype(text()))),
                ("OmittedNewtype", written_in_clear(&OmittedNewtype(text()))),
                ("Tuple", written_in_clear(&Tuple("a".to_owned(), 7, text()))),
                ("Unit", written_in_clear(&Unit)),
                ("Transparent", written_in_clear(&Transparent::<u8> {
                    value: text(),
                    marker: PhantomData,
                })),
                ("Tagged", written_in_clear(&Tagged { a: "tagged".to_owned() })),
            ];
            values.extend(External::each().map(|value| ("External", written_in_clear(&value))));
            values.extend(Internal::each().map(|value| ("Internal", written_in_clear(&value))));
            values.extend(Untagged::each().map(|value| ("Untagged", written_in_clear(&value))));
            let adjacent = [
                Adjacent::Unit,
                Adjacent::Newtype(text()),
                Adjacent::Tuple("a".to_owned(), 1),
                Adjacent::Struct { a: "b".to_owned() },
            ];
            values.extend(adjacent.map(|value| ("Adjacent", written_in_clear(&value))));
            values
        }
    };
}
use shapes;
