//! `Deserialize` stays serde's own: the same attributes serve it and `Redact` on one type.

#![allow(clippy::trivially_copy_pass_by_ref, reason = "serde hands out references")]

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt::Debug;

use redact::{Redact, Secret, mask};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

#[track_caller]
fn assert_round_trip<T: DeserializeOwned + PartialEq + Debug + Serialize>(value: &T, json: &str) {
    assert_eq!(serde_json::to_string(value).unwrap(), json);
    assert_eq!(&serde_json::from_str::<T>(json).unwrap(), value);
    let toml = toml::to_string(value).unwrap();
    assert_eq!(&toml::from_str::<T>(&toml).unwrap(), value);
}

#[test]
fn what_is_shown_comes_back() {
    #[derive(Deserialize, PartialEq, Redact)]
    #[serde(rename_all = "camelCase", deny_unknown_fields, default)]
    struct Order {
        #[redact(show)]
        #[serde(rename = "ID", alias = "id")]
        id: String,
        item_count: u32,
        #[serde(skip_serializing_if = "Option::is_none")]
        coupon_id: Option<u64>,
        #[redact(show)]
        #[serde(with = "hex")]
        color: u32,
        #[redact(show)]
        #[serde(skip)]
        cache: Vec<u8>,
    }

    impl Default for Order {
        fn default() -> Self {
            Self { id: "none".to_owned(), item_count: 1, coupon_id: None, color: 0, cache: vec![] }
        }
    }

    mod hex {
        use serde::{Deserialize, Deserializer, Serializer};

        pub(super) fn serialize<S: Serializer>(n: &u32, serializer: S) -> Result<S::Ok, S::Error> {
            serializer.collect_str(&format_args!("{n:06x}"))
        }

        pub(super) fn deserialize<'de, D: Deserializer<'de>>(de: D) -> Result<u32, D::Error> {
            let text = std::borrow::Cow::<'de, str>::deserialize(de)?;
            u32::from_str_radix(&text, 16).map_err(serde::de::Error::custom)
        }
    }

    let order = Order { id: "o-7".to_owned(), item_count: 2, color: 0xff_0000, ..Order::default() };
    assert_round_trip(&order, r#"{"ID":"o-7","itemCount":2,"color":"ff0000"}"#);
    let order = Order { coupon_id: Some(9), ..order };
    assert_round_trip(&order, r#"{"ID":"o-7","itemCount":2,"couponId":9,"color":"ff0000"}"#);

    assert_eq!(serde_json::from_str::<Order>(r#"{"id":"x"}"#).unwrap().id, "x");
    assert_eq!(serde_json::from_str::<Order>("{}").unwrap(), Order::default());
    let error = serde_json::from_str::<Order>(r#"{"item_count":2}"#).unwrap_err().to_string();
    assert!(error.starts_with("unknown field `item_count`, expected one of `ID`"), "{error}");
}

#[test]
fn so_does_a_type_in_another_shape() {
    #[derive(Deserialize, PartialEq, Redact)]
    #[serde(tag = "kind", rename_all = "kebab-case")]
    enum Event {
        SignedIn {
            #[serde(flatten)]
            client: Client,
            #[redact(show)]
            #[serde(flatten)]
            rest: BTreeMap<String, u32>,
        },
        Moved(Point),
        #[serde(other)]
        Unknown,
    }

    #[derive(Deserialize, PartialEq, Redact)]
    struct Client {
        version: u32,
    }

    #[derive(Deserialize, PartialEq, Redact)]
    struct Point {
        x: i32,
        y: i32,
    }

    let event =
        Event::SignedIn { client: Client { version: 7 }, rest: [("n".to_owned(), 8)].into() };
    assert_round_trip(&event, r#"{"kind":"signed-in","version":7,"n":8}"#);
    assert_round_trip(&Event::Moved(Point { x: -1, y: 1 }), r#"{"kind":"moved","x":-1,"y":1}"#);
    assert_round_trip(&Event::Unknown, r#"{"kind":"unknown"}"#);
    assert_eq!(serde_json::from_str::<Event>(r#"{"kind":"?"}"#).unwrap(), Event::Unknown);
}

#[test]
fn what_is_masked_is_read_in_clear() {
    #[derive(Deserialize, Redact)]
    #[serde(rename_all = "kebab-case")]
    struct Login<'a> {
        #[redact(mask = mask::Email)]
        #[serde(borrow)]
        user_name: Cow<'a, str>,
        #[redact]
        #[serde(default)]
        note: String,
        password: Secret<str>,
    }

    let json = r#"{"user-name":"jane@example.com","note":"vip","password":"hunter2"}"#;
    let login: Login<'_> = serde_json::from_str(json).unwrap();
    assert_eq!(login.user_name, "jane@example.com");
    assert_eq!(login.note, "vip");
    assert_eq!(login.password.expose_secret(), "hunter2");
    assert_eq!(
        serde_json::to_string(&login).unwrap(),
        r#"{"user-name":"j***@***.com","note":"[REDACTED]","password":"[SECRET]"}"#,
    );
}

#[test]
fn attributes_for_reading_alone_do_not_reach_what_is_written() {
    #[derive(Deserialize, PartialEq, Redact)]
    #[serde(from = "u32", expecting = "a number", bound = "")]
    struct FromNumber(u32);

    impl From<u32> for FromNumber {
        fn from(number: u32) -> Self {
            Self(number)
        }
    }

    #[derive(Deserialize, PartialEq, Redact)]
    #[serde(rename_all(deserialize = "UPPERCASE"), expecting = "a point")]
    struct Shouted {
        #[serde(deserialize_with = "read", alias = "why")]
        x: u32,
        #[serde(skip_deserializing)]
        y: u32,
    }

    fn read<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<u32, D::Error> {
        u32::deserialize(deserializer).map(|n| n + 1)
    }

    assert_eq!(serde_json::from_str::<FromNumber>("7").unwrap(), FromNumber(7));
    assert_eq!(serde_json::to_string(&FromNumber(7)).unwrap(), "7");
    let shouted: Shouted = serde_json::from_str(r#"{"X":6}"#).unwrap();
    assert_eq!(shouted, Shouted { x: 7, y: 0 });
    assert_eq!(serde_json::to_string(&shouted).unwrap(), r#"{"x":7,"y":0}"#);
}
