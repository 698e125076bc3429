//! smoke
use redact::{Redact, class, mask};
use std::collections::BTreeMap;

#[derive(Redact)]
#[redact(display = "customer {id} <{email}> {visits:>5}")]
struct Customer<'a, T> {
    #[redact(show, because = "printed on every invoice")]
    id: String,
    #[redact(pseudonym)]
    login: String,
    #[redact(mask = mask::Email)]
    email: String,
    #[redact(mask = mask::Keep::last(4), class = class::USER_CONTACT_PHONE)]
    phone: Option<String>,
    #[redact]
    notes: String,
    #[redact(omit)]
    cache: std::cell::RefCell<u8>,
    visits: u32,
    generic: Vec<T>,
    #[redact(mask = mask::Email, keys(show))]
    map: BTreeMap<String, &'a str>,
}

#[derive(Redact)]
#[serde(tag = "kind", rename_all = "camelCase")]
enum E<T> {
    Unit,
    New {
        #[serde(rename = "xx", skip_serializing_if = "Option::is_none")]
        #[redact(mask = mask::Email)]
        long_name: Option<String>,
        t: T,
    },
    #[serde(rename = "zz")]
    Flat {
        #[serde(flatten)]
        inner: Inner,
        #[redact(show)]
        #[serde(with = "hex")]
        b: u32,
    },
}
mod hex {
    pub fn serialize<S: serde::Serializer>(v: &u32, s: S) -> Result<S::Ok, S::Error> {
        s.collect_str(&format_args!("{v:x}"))
    }
}
#[derive(Redact)]
struct Inner {
    a: u32,
    #[redact]
    b: String,
}

#[test]
fn smoke() {
    let c = Customer {
        id: "7".into(),
        login: "ada".into(),
        email: "ada@engine.example".into(),
        phone: Some("+4915123456789".into()),
        notes: "n".into(),
        cache: Default::default(),
        visits: 3,
        generic: vec![1u32],
        map: [("k".to_string(), "bob@engine.example")].into(),
    };
    println!("{c:?}\n{c:#?}\n{c}\n{}", serde_json::to_string(&c).unwrap());
    for e in [
        E::Unit,
        E::New { long_name: None, t: 5u32 },
        E::New { long_name: Some("ada@engine.example".into()), t: 5u32 },
        E::Flat { inner: Inner { a: 1, b: "x".into() }, b: 255 },
    ] {
        println!("{e:?}\n{}", serde_json::to_string(&e).unwrap());
    }
}
