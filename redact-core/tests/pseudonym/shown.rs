//! A value that is shown, under a policy that makes a pseudonym of it.

use std::fmt::{self, Debug};
use std::net::Ipv4Addr;

use redact_core::__private::Shown;
use redact_core::policy::{Policy, Treatment};
use serde::{Serialize, Serializer};

use crate::{keyring, shown};

fn show(value: &(impl Debug + Serialize)) -> String {
    keyring();
    let policy = Policy::builder().default(Treatment::Pseudonym).build();
    policy.show(&Shown(value)).to_string()
}

#[derive(Debug, Serialize)]
struct OrderId<T>(T);

#[derive(Debug, Serialize)]
enum Status {
    Paid,
    Held { by: u8 },
    Left(u8),
}

#[derive(Debug, Serialize)]
struct Unit;

/// Serialises as what it displays, in two pieces.
#[derive(Debug)]
struct Displayed(&'static str, &'static str);

impl fmt::Display for Displayed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)?;
        f.write_str(self.1)
    }
}

impl Serialize for Displayed {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

struct Bytes<'a>(&'a [u8]);

impl Debug for Bytes<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Bytes")
    }
}

impl Serialize for Bytes<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bytes(self.0)
    }
}

#[test]
fn a_scalar_meets_its_text() {
    for (token, text) in [
        (show(&"ada"), "ada"),
        (show(&"cafe\u{301}"), "café"),
        (show(&OrderId("ada")), "ada"),
        (show(&OrderId(OrderId(4711))), "4711"),
        (show(&Some("ada")), "ada"),
        (show(&Box::new("ada")), "ada"),
        (show(&'a'), "a"),
        (show(&7_u8), "7"),
        (show(&-7_i8), "-7"),
        (show(&i128::MIN), "-170141183460469231731687303715884105728"),
        (show(&u128::MAX), "340282366920938463463374607431768211455"),
        (show(&4711_u64), "4711"),
        (show(&4711_i16), "4711"),
        (show(&1.5_f32), "1.5"),
        (show(&0.1_f64), "0.1"),
        (show(&-0.0_f32), "0"),
        (show(&-0.0_f64), "0"),
        (show(&Status::Paid), "Paid"),
        (show(&Ipv4Addr::LOCALHOST), "127.0.0.1"),
        (show(&Displayed("a", "da")), "ada"),
        (show(&Bytes(&[0xca, 0xfe])), "cafe"),
    ] {
        assert_eq!(token, shown(text), "{text}");
    }
}

#[test]
fn what_is_no_scalar_is_hidden() {
    for token in [
        show(&true),
        show(&None::<u8>),
        show(&()),
        show(&Unit),
        show(&[1, 2]),
        show(&vec!["ada"]),
        show(&("ada", 1)),
        show(&OrderId(["ada"])),
        show(&Status::Held { by: 1 }),
        show(&Status::Left(1)),
        show(&serde_json::json!({ "login": "ada" })),
        show(&Some(true)),
    ] {
        assert_eq!(token, "[REDACTED]");
    }
}
