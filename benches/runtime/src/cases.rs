//! What is raced: every shape through both exits, and the life of a secret.

use std::fmt::{Debug, Write};
use std::hint::black_box;
use std::sync::Once;
use std::time::SystemTime;

use data_encoding::BASE32_NOPAD;
use hmac::{Hmac, KeyInit, Mac};
use redact::keyring::{Key, Keyring};
use redact::{class, mask};
use redactable::Redactable;
use serde::Serialize;
use sha2::Sha256;

use crate::events;
use crate::race::Runner;
use crate::shapes::{
    EMAIL, MASKED, NOTES, PHONE, customer, eopb, mixed, order, ours, plain, qubit,
    redactable as redactable_, secrecy, veil,
};

/// One thing to do, and the ways to do it: the first is the measure of the others.
pub struct Case {
    pub name: &'static str,
    /// The most that [`OURS`] may take, as a multiple of the first.
    pub bar: f64,
    /// What must be found in no block that was freed.
    pub needles: &'static [&'static str],
    pub runners: Vec<Runner>,
}

/// How this library is called in a table.
pub const OURS: &str = "redact";

pub fn all() -> Vec<Case> {
    let mut cases = vec![
        Case {
            name: "{:?} partial masks",
            bar: 0.85,
            needles: MASKED,
            runners: vec![
                debug("std derive", customer!(plain::Partial)),
                debug(OURS, customer!(ours::Partial)),
                debug("veil", customer!(veil::Partial)),
                debug("qubit-redact", customer!(qubit::Partial)),
                debug("redactable (hides whole)", customer!(redactable_::Partial)),
                debug("eopb's redact (hides whole)", customer!(eopb::Partial)),
                debug("secrecy (hides whole)", customer!(secrecy::Partial)),
            ],
        },
        Case {
            name: "{:?} mixed decisions",
            bar: 0.85,
            needles: &[EMAIL, PHONE, NOTES],
            runners: vec![debug("std derive", mixed!(plain)), debug(OURS, mixed!(ours))],
        },
        Case {
            name: "{:?} all hidden",
            bar: 0.65,
            needles: MASKED,
            runners: vec![
                debug("std derive", customer!(plain::Customer)),
                debug(OURS, customer!(ours::Hidden)),
                debug("veil", customer!(veil::Hidden)),
                debug("qubit-redact", customer!(qubit::Hidden)),
                debug("redactable", customer!(redactable_::Hidden)),
                debug("eopb's redact", customer!(eopb::Hidden)),
                debug("secrecy", secrecy::hidden()),
            ],
        },
        Case {
            name: "{:?} all shown",
            bar: 1.02,
            needles: &[],
            runners: vec![
                debug("std derive", customer!(plain::Customer)),
                debug(OURS, customer!(ours::Shown)),
                debug("qubit-redact", customer!(qubit::Shown)),
                debug("redactable", customer!(redactable_::Shown)),
            ],
        },
        Case {
            name: "{:?} nested",
            bar: 0.85,
            needles: MASKED,
            runners: vec![
                debug("std derive", order!(plain)),
                debug(OURS, order!(ours)),
                debug("veil", order!(veil)),
                debug("qubit-redact", order!(qubit)),
                debug("redactable (hides whole)", order!(redactable_)),
                debug("eopb's redact (hides whole)", order!(eopb)),
                debug("secrecy (hides whole)", order!(secrecy)),
            ],
        },
        Case {
            name: "JSON partial masks",
            bar: 1.15,
            needles: MASKED,
            runners: vec![
                json("serde derive", customer!(plain::Partial)),
                json(OURS, customer!(ours::Partial)),
                json("qubit-redact", customer!(qubit::Partial)),
                json_of_clone("redactable", customer!(redactable_::Partial)),
                json("eopb's redact (hides whole)", customer!(eopb::Partial)),
            ],
        },
        Case {
            name: "JSON mixed decisions",
            bar: 1.15,
            needles: &[EMAIL, PHONE, NOTES],
            runners: vec![json("serde derive", mixed!(plain)), json(OURS, mixed!(ours))],
        },
        Case {
            name: "JSON all hidden",
            bar: 0.8,
            needles: MASKED,
            runners: vec![
                json("serde derive", customer!(plain::Customer)),
                json(OURS, customer!(ours::Hidden)),
                json("qubit-redact", customer!(qubit::Hidden)),
                json_of_clone("redactable", customer!(redactable_::Hidden)),
                json("eopb's redact", customer!(eopb::Hidden)),
            ],
        },
        Case {
            name: "JSON all shown",
            bar: 1.05,
            needles: &[],
            runners: vec![
                json("serde derive", customer!(plain::Customer)),
                json(OURS, customer!(ours::Shown)),
                json("qubit-redact", customer!(qubit::Shown)),
                json_of_clone("redactable", customer!(redactable_::Shown)),
            ],
        },
        Case {
            name: "JSON nested",
            bar: 1.05,
            needles: MASKED,
            runners: vec![
                json("serde derive", order!(plain)),
                json(OURS, order!(ours)),
                json("qubit-redact", order!(qubit)),
                json_of_clone("redactable", order!(redactable_)),
                json("eopb's redact (hides whole)", order!(eopb)),
            ],
        },
    ];
    cases.extend(secrets());
    cases.extend(events::cases());
    cases.extend(crate::net::cases());
    // The last, since it installs a keyring: pseudonyms in the cases before are hidden.
    cases.extend(pseudonyms());
    cases
}

fn secrets() -> [Case; 2] {
    [
        Case {
            name: "secret, exact capacity",
            bar: 1.1,
            needles: &[TOKEN],
            runners: vec![
                life("secrecy", || ::secrecy::SecretString::from(exact())),
                life(OURS, || redact::Secret::<str>::from(exact())),
                life("plain String", exact),
            ],
        },
        Case {
            name: "secret, spare capacity",
            bar: 1.7,
            needles: &[TOKEN],
            runners: vec![
                life("plain String", spare),
                life(OURS, || redact::Secret::<str>::from(spare())),
                life("secrecy", || ::secrecy::SecretString::from(spare())),
            ],
        },
    ]
}

fn pseudonyms() -> [Case; 2] {
    [
        Case { name: "pseudonym", bar: 1.3, needles: &[EMAIL], runners: vec![hash(), token()] },
        Case {
            name: "pseudonym, printed",
            bar: 1.3,
            needles: &[EMAIL],
            runners: vec![printed_hash(), printed_token()],
        },
    ]
}

/// The hash alone of what a token is a hash of, with a key that has been prepared.
fn bare_hash() -> impl Fn() -> [u8; 32] {
    let part = |text: &str| [&(text.len() as u64).to_be_bytes(), text.as_bytes()].concat();
    let message = [part("user.contact.email"), part(""), EMAIL.into()].concat();
    let prepared = Hmac::<Sha256>::new_from_slice(&KEY).expect("a key has any length");
    move || {
        let mut hash = prepared.clone();
        hash.update(black_box(&message));
        hash.finalize().into_bytes().into()
    }
}

fn hash() -> Runner {
    let hash = bare_hash();
    let operation = move || drop(black_box(hash()));
    Runner { name: "bare HMAC", sample: String::new(), operation: Box::new(operation) }
}

fn token() -> Runner {
    let keyring = keyring();
    let sample = keyring.token(EMAIL, class::USER_CONTACT_EMAIL);
    let sample = sample.expect("the key has taken over").to_string();
    let operation = move || {
        black_box(keyring.token(black_box(EMAIL), class::USER_CONTACT_EMAIL));
    };
    Runner { name: OURS, sample, operation: Box::new(operation) }
}

/// The hash, and its first half as text.
fn printed_hash() -> Runner {
    let hash = bare_hash();
    let mut out = String::with_capacity(ROOM);
    let operation = move || {
        out.clear();
        out.push_str("2026a:");
        BASE32_NOPAD.encode_append(&hash()[..16], &mut out);
        black_box(&out);
    };
    Runner { name: "bare HMAC, base32", sample: String::new(), operation: Box::new(operation) }
}

fn printed_token() -> Runner {
    let mask = mask::OfClass { class: class::USER_CONTACT_EMAIL, mask: mask::Pseudonym::new() };
    let mut out = String::with_capacity(ROOM);
    let operation = move || {
        static INSTALL: Once = Once::new();
        INSTALL.call_once(|| keyring().install().expect("nobody else installs one"));
        out.clear();
        write!(out, "{:?}", redact::masked(black_box(EMAIL), mask))
            .expect("a string takes everything");
        black_box(&out);
    };
    Runner { name: OURS, sample: String::new(), operation: Box::new(operation) }
}

fn keyring() -> Keyring {
    let key = Key::new("2026a", SystemTime::UNIX_EPOCH, KEY.as_slice());
    Keyring::new([key.expect("32 bytes are a key")]).expect("one key is a keyring")
}

const KEY: [u8; 32] = [7; 32];

const TOKEN: &str = "tok_7Hq2Zs9LxW4vB8nRkD1mYc6TfGpE";

fn exact() -> String {
    black_box(TOKEN).to_owned()
}

fn spare() -> String {
    let mut text = String::with_capacity(64);
    text.push_str(black_box(TOKEN));
    text
}

/// No output of these is longer, so that no buffer grows.
const ROOM: usize = 4096;

fn debug<T: Debug + 'static>(name: &'static str, value: T) -> Runner {
    let sample = format!("{value:?}");
    let mut out = String::with_capacity(ROOM);
    let operation = move || {
        out.clear();
        write!(out, "{:?}", black_box(&value)).expect("a string takes everything");
        black_box(&out);
    };
    Runner { name, sample, operation: Box::new(operation) }
}

fn json<T: Serialize + 'static>(name: &'static str, value: T) -> Runner {
    let sample = serde_json::to_string(&value).expect("the shapes serialise");
    let mut out = Vec::with_capacity(ROOM);
    let operation = move || {
        out.clear();
        serde_json::to_writer(&mut out, black_box(&value)).expect("a vector takes everything");
        black_box(&out);
    };
    Runner { name, sample, operation: Box::new(operation) }
}

/// For a library whose `Serialize` shows everything: it redacts a copy, and serialises that.
fn json_of_clone<T>(name: &'static str, value: T) -> Runner
where
    T: Clone + Redactable + Serialize + 'static,
{
    let sample = serde_json::to_string(&value.clone().redact()).expect("the shapes serialise");
    let mut out = Vec::with_capacity(ROOM);
    let operation = move || {
        out.clear();
        let redacted = black_box(&value).clone().redact();
        serde_json::to_writer(&mut out, &redacted).expect("a vector takes everything");
        black_box(&out);
    };
    Runner { name, sample, operation: Box::new(operation) }
}

/// Creates a value and drops it.
fn life<T: 'static>(name: &'static str, create: impl Fn() -> T + 'static) -> Runner {
    let operation = move || drop(black_box(create()));
    Runner { name, sample: String::new(), operation: Box::new(operation) }
}
