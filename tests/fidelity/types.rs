//! Generic and recursive types, and fields of types that only a decision may show.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, BinaryHeap, HashMap, HashSet, LinkedList, VecDeque};
use std::fmt::Debug;
use std::marker::PhantomData;
use std::net::IpAddr;
use std::num::{NonZeroU8, Wrapping};
use std::path::PathBuf;
use std::rc::Rc;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use redact::Redact;
use serde::Serialize;

use crate::exits::{Exits, assert_same};

#[test]
fn every_field_shown() {
    assert_same(&plain::values(), &shown::values());
}

mod plain {
    use crate::exits::plain as in_clear;

    super::shapes!(allow(Debug, Serialize));
}

mod shown {
    use redact::wire as in_clear;

    super::shapes!(redact(Redact));
}

trait Named {
    type Name;
}

impl Named for u32 {
    type Name = String;
}

macro_rules! shapes {
    ($redact:ident $traits:tt) => {
        use super::*;

        #[derive $traits]
        #[$redact(wire)]
        struct Text<'a> {
            #[$redact(show)]
            owned: String,
            #[$redact(show)]
            borrowed: &'a str,
            #[$redact(show)]
            cow: Cow<'a, str>,
            #[$redact(show)]
            boxed: Box<str>,
            #[$redact(show)]
            counted: (Rc<str>, Arc<String>),
            #[$redact(show)]
            char: char,
            #[$redact(show)]
            path: PathBuf,
            #[$redact(show)]
            bytes: Vec<u8>,
            #[$redact(show)]
            byte_array: [u8; 4],
            #[$redact(show)]
            byte: NonZeroU8,
            #[$redact(show)]
            address: IpAddr,
        }

        #[derive $traits]
        #[$redact(wire)]
        struct Library {
            #[$redact(show)]
            hash_map: HashMap<String, Vec<char>>,
            #[$redact(show)]
            hash_set: HashSet<String>,
            #[$redact(show)]
            tree_map: BTreeMap<(u8, u8), ()>,
            #[$redact(show)]
            tree_set: BTreeSet<char>,
            #[$redact(show)]
            heap: BinaryHeap<u8>,
            #[$redact(show)]
            list: LinkedList<String>,
            #[$redact(show)]
            deque: VecDeque<Option<String>>,
            #[$redact(show)]
            result: Result<String, u8>,
            #[$redact(show)]
            duration: Duration,
            #[$redact(show)]
            time: SystemTime,
            #[$redact(show)]
            wrapping: Wrapping<u8>,
            #[$redact(show)]
            tuple: (String, (char, u8), [String; 2]),
        }

        #[derive $traits]
        #[$redact(wire)]
        struct Page<T> {
            #[$redact(show)]
            items: Vec<T>,
            #[$redact(show)]
            next: Option<Box<Page<T>>>,
        }

        #[derive $traits]
        #[$redact(wire)]
        struct Many<'a, 'b: 'a, A, B: Ord = u8, C = (), const N: usize = 2>
        where
            A: Clone + 'b,
            C: Copy,
        {
            #[$redact(show)]
            a: &'a [A],
            #[$redact(show)]
            b: BTreeMap<String, B>,
            #[$redact(show)]
            c: Option<&'b C>,
            #[$redact(show)]
            marker: PhantomData<[u8; N]>,
        }

        #[derive $traits]
        #[$redact(wire)]
        #[serde(rename_all = "UPPERCASE")]
        struct Shadowed<'a, T: ?Sized, U = u8, const N: usize = 1>
        where
            U: Copy,
        {
            #[$redact(show)]
            reference: &'a T,
            #[$redact(show)]
            items: Vec<(U, U)>,
            #[$redact(show)]
            r#box: Box<T>,
        }

        #[derive $traits]
        #[$redact(wire)]
        #[serde(bound = "T::Name: Serialize")]
        struct Associated<T: Named> {
            #[$redact(show)]
            short: T::Name,
            #[$redact(show)]
            long: Vec<<T as Named>::Name>,
        }

        #[derive $traits]
        #[$redact(wire)]
        #[serde(tag = "node")]
        enum Tree<T> {
            Leaf {
                #[$redact(show)]
                value: T,
            },
            Branch {
                #[$redact(show)]
                children: Vec<Self>,
                #[$redact(show)]
                parent: Option<Rc<Self>>,
            },
        }

        #[derive $traits]
        #[$redact(wire)]
        struct List(#[$redact(show)] String, #[$redact(show)] Option<Box<Self>>);

        #[derive $traits]
        #[$redact(wire)]
        #[serde(transparent)]
        struct Tagged<T, Tag> {
            #[$redact(show)]
            value: T,
            #[$redact(show)]
            tag: PhantomData<Tag>,
        }

        #[derive $traits]
        #[$redact(wire)]
        struct RawParameter<r#Type> {
            #[$redact(show)]
            r#final: r#Type,
        }

        macro_rules! by_macro {
            ($ty:ty, $field:ident, $name:literal, $skip:literal) => {
                #[derive $traits]
                #[$redact(wire)]
                struct ByMacro {
                    #[$redact(show)]
                    #[serde(rename = $name, skip_serializing_if = $skip)]
                    $field: $ty,
                }
            };
        }

        by_macro!(Option<String>, field, "name", "Option::is_none");

        pub(super) fn values() -> Vec<Exits> {
            let text = || "line\none".to_owned();
            let leaf = |value: &'static str| Tree::Leaf { value };
            exits_and_wire![
                Text {
                    owned: text(),
                    borrowed: "\u{202e}\"",
                    cow: Cow::Borrowed("cow"),
                    boxed: "boxed".into(),
                    counted: ("rc".into(), Arc::new("arc".to_owned())),
                    char: '\'',
                    path: PathBuf::from("/home/ada"),
                    bytes: b"bytes".to_vec(),
                    byte_array: *b"byte",
                    byte: NonZeroU8::MIN,
                    address: [192, 0, 2, 1].into(),
                },
                Library {
                    hash_map: [(text(), vec!['a', 'b'])].into(),
                    hash_set: [text()].into(),
                    tree_map: BTreeMap::new(),
                    tree_set: ['a', 'b'].into(),
                    heap: [1, 2, 3].into(),
                    list: [text(), text()].into(),
                    deque: [None, Some(text())].into(),
                    result: Err(7),
                    duration: Duration::from_millis(1500),
                    time: SystemTime::UNIX_EPOCH + Duration::from_nanos(1_000_000_007),
                    wrapping: Wrapping(7),
                    tuple: (text(), ('c', 8), [text(), text()]),
                },
                Page { items: vec![text()], next: Some(Box::new(Page { items: vec![], next: None })) },
                Many::<'_, '_, f32> {
                    a: &[0.5, 1.25],
                    b: [("key".to_owned(), 1)].into(),
                    c: Some(&()),
                    marker: PhantomData,
                },
                Many::<'_, '_, f32, String, bool, 0> {
                    a: &[],
                    b: [("key".to_owned(), text())].into(),
                    c: None,
                    marker: PhantomData,
                },
                Shadowed::<'_, str> { reference: "str", items: vec![(1, 2)], r#box: "box".into() },
                Shadowed::<'_, [f64], bool, 3> {
                    reference: &[1.0],
                    items: vec![],
                    r#box: [0.5].into(),
                },
                Associated::<u32> { short: text(), long: vec![text()] },
                Tree::Branch {
                    children: vec![leaf("one"), Tree::Branch { children: vec![], parent: None }],
                    parent: Some(Rc::new(leaf("two"))),
                },
                List(text(), Some(Box::new(List(text(), None)))),
                Tagged::<String, u8> { value: text(), tag: PhantomData },
                RawParameter { r#final: text() },
                ByMacro { field: Some(text()) },
                ByMacro { field: None },
            ]
        }
    };
}
use shapes;
