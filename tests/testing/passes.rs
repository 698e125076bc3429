//! Types that derive `Redact` and show what they have decided to: the kit finds nothing in them.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet, VecDeque};
use std::error::Error;
use std::marker::PhantomData;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::num::NonZeroU64;
use std::path::PathBuf;
use std::rc::Rc;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use redact::testing::{Exits, assert_no_leak};
use redact::{Redact, Secret, Sensitive, class, mask};
use serde::{Deserialize, Deserializer};

#[path = "../../examples/axum/src/model.rs"]
mod model;
#[path = "../../examples/quickstart/order.rs"]
mod order;

#[test]
fn the_order_of_the_quickstart() {
    assert_no_leak::<order::Order>();
    Exits::<order::Order>::new().debug().serialize().display().assert_no_leak();
}

#[test]
fn the_requests_of_the_axum_example() {
    assert_no_leak::<model::Login>();
    assert_no_leak::<model::Checkout>();
}

#[test]
fn every_mask() {
    #[derive(Redact, Deserialize)]
    #[redact(display = "{hidden} {keep} {email} {card} {iban} {phone} {ip} {url} {name} {date}")]
    struct Masked {
        #[redact]
        hidden: String,
        #[redact(text = "[GONE]")]
        marked: String,
        #[redact(mask = mask::Keep::ends(6, 6))]
        keep: String,
        #[redact(mask = mask::Keep::last(4))]
        last: Option<String>,
        #[redact(mask = mask::Email)]
        email: String,
        #[redact(mask = mask::Card)]
        card: String,
        #[redact(mask = mask::Iban)]
        iban: String,
        #[redact(mask = mask::Phone)]
        phone: String,
        #[redact(mask = mask::Ip)]
        ip: String,
        #[redact(mask = mask::Ip)]
        v4: Ipv4Addr,
        #[redact(mask = mask::Ip)]
        v6: Ipv6Addr,
        #[redact(mask = mask::Ip)]
        address: IpAddr,
        #[redact(mask = mask::Url)]
        url: String,
        #[redact(mask = mask::Name)]
        name: String,
        #[redact(mask = mask::Length)]
        length: String,
        #[redact(mask = mask::Length)]
        bytes: Vec<u8>,
        #[redact(mask = mask::Date)]
        date: String,
        #[redact(mask = mask::Round::to(5_000))]
        round: u64,
        #[redact(mask = mask::Bucket::new(&[18, 65]))]
        bucket: f64,
        #[redact(pseudonym)]
        pseudonym: String,
        #[redact(omit)]
        omitted: String,
    }

    assert_no_leak::<Masked>();
    Exits::<Masked>::new().display().assert_no_leak();
}

#[test]
fn shown_values_of_the_standard_library() {
    #[derive(Redact, Deserialize)]
    struct Shown {
        unsigned: (u16, u32, u64, u128, usize),
        signed: (i8, i16, i32, i64, i128),
        floats: (f32, f64),
        truth: bool,
        nothing: (),
        duration: Duration,
        time: SystemTime,
        one: NonZeroU64,
        marker: PhantomData<String>,
        array: [u32; 3],
        #[redact(show)]
        byte: u8,
        #[redact(show)]
        text: String,
        #[redact(show)]
        path: PathBuf,
        #[redact(show)]
        letter: char,
        #[redact(show)]
        cow: Cow<'static, str>,
        #[redact(show)]
        peer: SocketAddr,
        #[redact(show)]
        bytes: Vec<u8>,
    }

    assert_no_leak::<Shown>();
}

#[test]
fn containers() {
    #[derive(Redact, Deserialize)]
    struct Held {
        list: Vec<Item>,
        queue: VecDeque<Item>,
        boxed: Box<Item>,
        shared: Arc<Item>,
        counted: Rc<Item>,
        maybe: Option<Box<Option<Item>>>,
        result: Result<Item, Item>,
        numbers: BTreeSet<u32>,
        by_number: BTreeMap<u32, Item>,
        #[redact(mask = mask::Email, keys(show))]
        shown: BTreeMap<String, String>,
        #[redact(mask = mask::Email, keys(mask = mask::Phone))]
        masked: HashMap<String, Vec<String>>,
        #[redact(mask = mask::Keep::first(4))]
        set: HashSet<String>,
        #[redact]
        hidden: BTreeMap<String, Vec<String>>,
    }

    #[derive(Redact, Deserialize)]
    struct Item(#[redact(mask = mask::Email)] String, u32);

    assert_no_leak::<Held>();
}

#[test]
fn secrets_and_sensitive_values() {
    #[derive(Redact, Deserialize)]
    struct Keys {
        password: Secret<str>,
        bytes: Secret<[u8]>,
        key: Secret<[u8; 32]>,
        pin: Secret<u64>,
        email: Sensitive<String, mask::Email>,
        note: Sensitive<Vec<String>>,
    }

    assert_no_leak::<Keys>();
}

#[test]
fn all_that_serde_can_rename_skip_and_default() {
    #[derive(Redact, Deserialize)]
    #[serde(rename_all = "camelCase", deny_unknown_fields)]
    struct Renamed {
        #[redact(mask = mask::Email)]
        user_email: String,
        // Each has the name of the other.
        #[redact(show)]
        #[serde(rename = "inward")]
        outward: String,
        #[redact]
        #[serde(rename = "outward")]
        inward: String,
        #[redact]
        #[serde(alias = "nickname", alias = "handle")]
        login: String,
        #[redact]
        #[serde(default)]
        with_default: String,
        #[redact(show)]
        #[serde(skip_deserializing)]
        skipped: String,
        #[redact(show)]
        #[serde(deserialize_with = "from_number")]
        from_number: String,
        #[redact]
        #[serde(deserialize_with = "from_number")]
        hidden_number: String,
    }

    fn from_number<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
        u64::deserialize(deserializer).map(|number| format!("number {number}"))
    }

    assert_no_leak::<Renamed>();
}

#[test]
fn enums_in_each_way_that_serde_writes_them() {
    #[derive(Redact, Deserialize)]
    enum Outside {
        Unit,
        Newtype(#[redact(mask = mask::Card)] String),
        Tuple(u32, #[redact] String),
        Struct {
            #[redact]
            notes: String,
            inner: Inside,
        },
    }

    #[derive(Redact, Deserialize)]
    #[serde(tag = "kind", rename_all = "snake_case")]
    enum Inside {
        Unit,
        Newtype(Part),
        Struct {
            #[redact(mask = mask::Ip)]
            peer: IpAddr,
            #[redact]
            pins: Vec<u16>,
            part: Part,
            beside: Beside,
        },
    }

    #[derive(Redact, Deserialize)]
    #[serde(tag = "t", content = "c")]
    enum Beside {
        Unit,
        Newtype(#[redact] String),
        Struct {
            #[redact(mask = mask::Url)]
            link: String,
        },
    }

    #[derive(Redact, Deserialize)]
    #[serde(untagged)]
    enum Without {
        Part(Part),
        Number(u32),
    }

    #[derive(Redact, Deserialize)]
    struct Part {
        #[redact]
        text: String,
        amount: u32,
    }

    assert_no_leak::<Outside>();
    assert_no_leak::<Inside>();
    assert_no_leak::<Beside>();
    assert_no_leak::<Without>();
    assert_no_leak::<(Outside, Vec<Inside>, Option<Beside>, Without)>();
}

#[test]
fn flattened_structs() {
    #[derive(Redact, Deserialize)]
    struct Outer {
        #[redact(mask = mask::Email)]
        email: String,
        #[serde(flatten)]
        inner: Inner,
        orders: u64,
    }

    #[derive(Redact, Deserialize)]
    struct Inner {
        #[redact(mask = mask::Ip)]
        last_seen_from: IpAddr,
        visits: u16,
        #[redact]
        note: String,
    }

    assert_no_leak::<Outer>();
}

#[test]
fn types_that_lie_in_themselves() {
    #[derive(Redact, Deserialize)]
    struct Tree {
        #[redact]
        label: String,
        parent: Option<Box<Tree>>,
        children: Vec<Tree>,
        by_number: BTreeMap<u32, Tree>,
    }

    #[derive(Redact, Deserialize)]
    enum Formula {
        Both(Box<Formula>, Box<Formula>),
        Not(Box<Formula>),
        Name(#[redact] String),
    }

    assert_no_leak::<Tree>();
    assert_no_leak::<Formula>();
}

#[test]
fn generic_types() {
    #[derive(Redact, Deserialize)]
    struct Page<T> {
        items: Vec<T>,
        next: Option<u64>,
    }

    #[derive(Redact, Deserialize)]
    #[serde(transparent)]
    struct Id(#[redact(mask = mask::Keep::last(4))] String);

    assert_no_leak::<Page<Id>>();
    assert_no_leak::<Page<Page<Id>>>();
}

#[test]
fn types_with_classes() {
    #[derive(Redact, Deserialize)]
    #[redact(class = class::USER_CONTACT)]
    struct Contact {
        #[redact(mask = mask::Email, class = class::USER_CONTACT_EMAIL)]
        email: String,
        #[redact(show)]
        country: String,
        visits: u32,
    }

    assert_no_leak::<Contact>();
}

#[test]
fn errors() {
    #[derive(Redact, Deserialize)]
    #[redact(without(Serialize))]
    enum CheckoutError {
        #[redact(display = "no account for {email}")]
        UnknownCustomer {
            #[redact(mask = mask::Email)]
            email: String,
        },
        #[redact(display = "the bank at {endpoint} gave no answer for order {order}")]
        NoAnswer {
            #[redact(mask = mask::Url)]
            endpoint: String,
            #[redact(show)]
            order: String,
            cause: BankError,
        },
    }

    #[derive(Redact, Deserialize)]
    #[redact(without(Serialize), display = "declined: {card}")]
    struct BankError {
        #[redact(mask = mask::Card)]
        card: String,
    }

    impl Error for BankError {}

    impl Error for CheckoutError {
        fn source(&self) -> Option<&(dyn Error + 'static)> {
            match self {
                Self::NoAnswer { cause, .. } => Some(cause),
                Self::UnknownCustomer { .. } => None,
            }
        }
    }

    Exits::<CheckoutError>::new().debug().error().assert_no_leak();
}
