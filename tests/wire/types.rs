//! The types of the standard library, as serde has them.

use std::borrow::Cow;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, BinaryHeap, HashMap, HashSet, LinkedList, VecDeque};
use std::ffi::{OsStr, OsString};
use std::marker::PhantomData;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::num::{NonZeroI8, NonZeroI128, NonZeroU8, NonZeroU64, Saturating, Wrapping};
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use redact::{Secret, Sensitive, mask, wire};

use crate::{json, written};

macro_rules! assert_as_serde {
    ($($value:expr),* $(,)?) => {$(
        assert_eq!(written(&wire(&$value)), written(&$value), "{}", stringify!($value));
    )*};
}

#[test]
fn values() {
    assert_as_serde! {
        u8::MAX, u16::MAX, u32::MAX, u64::MAX, u128::MAX, usize::MAX,
        i8::MIN, i16::MIN, i32::MIN, i64::MIN, i128::MIN, isize::MIN,
        f32::MIN, f64::MAX, f64::NAN, true, 'ß', (),
        "text", *"text", String::from("text"),
        Duration::new(1, 2), SystemTime::UNIX_EPOCH + Duration::new(3, 4),
        Path::new("/home/ada"), *Path::new("a"), PathBuf::from("/home/ada"),
        OsStr::new("a"), OsString::from("a"),
        IpAddr::from([192, 0, 2, 1]), Ipv4Addr::LOCALHOST, Ipv6Addr::LOCALHOST,
        SocketAddr::from(([192, 0, 2, 1], 80)), SocketAddr::from(([7; 16], 80)),
        NonZeroU8::MIN, NonZeroU64::MAX, NonZeroI8::MIN, NonZeroI128::MIN,
        Wrapping(7_u8), Saturating(7_i64), Reverse('a'),
        PhantomData::<str>,
    }
}

#[test]
fn containers() {
    assert_as_serde! {
        Some(7_u8), None::<u8>, Some(Some(())), Ok::<_, ()>('a'), Err::<(), _>('b'),
        vec!['a', 'b'], [1_u8, 2][..], VecDeque::from([1, 2]), LinkedList::from(["a", "b"]),
        BinaryHeap::from([1, 3, 2]), BTreeSet::from([2, 1]), HashSet::from(['a']),
        BTreeMap::from([("a", 1_u8), ("b", 2)]), HashMap::from([('a', vec![1_u8])]),
        BTreeMap::from([(true, "keys")]), BTreeMap::from([((), "no key")]),
        [0_u8; 0], ['a'; 1], ["a"; 32],
        &&"reference", &mut 7, Box::new(7), Rc::new("a"), Arc::<[u8]>::from([1, 2]),
        Cow::Borrowed("cow"), Box::<str>::from("a"),
        (1,), (1, 'a'), (1, 'a', "b"), (1, 2, 3, 4), (1, 2, 3, 4, 5), (1, 2, 3, 4, 5, 6),
        (1, 2, 3, 4, 5, 6, 7), (1, 2, 3, 4, 5, 6, 7, 8), (1, 2, 3, 4, 5, 6, 7, 8, 9),
        (1, 2, 3, 4, 5, 6, 7, 8, 9, 10), (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11),
        (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 'l'),
    }
}

#[test]
fn an_array_of_any_length_is_a_tuple() {
    assert_eq!(written(&wire(&[7_u8; 33])).postcard, format!("{:?}", [7; 33]));
}

#[test]
fn the_wrappers_serialise_what_is_in_them() {
    assert_eq!(json(&wire(&Secret::from("hunter2"))), r#""hunter2""#);
    assert_eq!(json(&wire(&Secret::from(&[1_u8, 2][..]))), "[1,2]");
    let email = Sensitive::<_, mask::Email>::new("jane@example.com");
    assert_eq!(json(&wire(&email)), r#""jane@example.com""#);
}
