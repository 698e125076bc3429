//! A value of the standard library whose type decides for itself looks as std and serde show it.

use std::borrow::Cow;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, BinaryHeap, HashMap, HashSet, LinkedList, VecDeque};
use std::fmt::{Debug, Display};
use std::marker::PhantomData;
use std::num::{
    NonZeroI8, NonZeroI16, NonZeroI32, NonZeroI64, NonZeroI128, NonZeroIsize, NonZeroU16,
    NonZeroU32, NonZeroU64, NonZeroU128, NonZeroUsize, Saturating, Wrapping,
};
use std::rc::Rc;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use redact::{Redact, redacted};
use serde::Serialize;

use crate::exits::assert_same;

#[path = "fidelity/exits.rs"]
mod exits;

#[track_caller]
fn same<T: Redact + Debug + Serialize + ?Sized>(value: &T) {
    assert_same(&[exits::of("value", &value)], &[exits::of("value", &redacted(value))]);
}

#[track_caller]
fn same_display<T: Redact + Debug + Display + Serialize + ?Sized>(value: &T) {
    same(value);
    assert_eq!(format!("{value}"), format!("{}", redacted(value)));
    assert_eq!(format!("{value:>12.1}"), format!("{:>12.1}", redacted(value)));
}

macro_rules! ends_of {
    ($($T:ty)*) => {$(
        same_display(&<$T>::MIN);
        same_display(&<$T>::MAX);
    )*};
}

#[test]
fn integers() {
    ends_of! { u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize }
    same_display(&7_u16);
    same_display(&-7_i8);
}

#[test]
fn integers_that_are_not_zero() {
    ends_of! {
        NonZeroU16 NonZeroU32 NonZeroU64 NonZeroU128 NonZeroUsize
        NonZeroI8 NonZeroI16 NonZeroI32 NonZeroI64 NonZeroI128 NonZeroIsize
    }
}

#[test]
fn integers_that_overflow_in_their_own_way() {
    same_display(&Wrapping(7_u32));
    same_display(&Saturating(-7_i64));
    same(&Wrapping(Some(7_u32)));
}

#[test]
fn floats() {
    ends_of! { f32 f64 }
    for float in [0.0, -0.0, 0.1, 1e-9, 1e21, f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        same_display(&float);
    }
    for float in [0.0, -0.0, 0.1, 1e-9, 1e21, f32::NAN, f32::INFINITY, f32::NEG_INFINITY] {
        same_display(&float);
    }
}

#[test]
fn truth_and_nothing() {
    same_display(&true);
    same_display(&false);
    same(&());
    same(&PhantomData::<u8>);
    same(&PhantomData::<str>);
}

#[test]
fn literals() {
    same_display::<&'static str>(&"");
    same_display::<&'static str>(&"a \"literal\"\n\u{202e}");
}

#[test]
fn times() {
    for duration in [Duration::ZERO, Duration::from_millis(1500), Duration::MAX] {
        same(&duration);
    }
    same(&SystemTime::UNIX_EPOCH);
    same(&(SystemTime::UNIX_EPOCH + Duration::from_nanos(1_000_000_007)));
    // serde refuses it, in the same words.
    same(&(SystemTime::UNIX_EPOCH - Duration::from_secs(1)));
}

#[test]
fn options_and_results() {
    same(&None::<u32>);
    same(&Some(7_u32));
    same(&Some(None::<bool>));
    same(&Some(Some(())));
    same(&Ok::<u32, bool>(7));
    same(&Err::<u32, bool>(true));
    same(&Some(Ok::<Vec<u32>, ()>(vec![7])));
}

#[test]
fn references_and_pointers() {
    let mut number = 7_u32;
    same_display(&&number);
    same_display(&&mut number);
    same_display(&Box::new(7_u32));
    same_display(&Rc::new(7_u32));
    same_display(&Arc::new(7_u32));
    same_display(&Cow::<'_, u32>::Owned(7));
    same_display(&Cow::Borrowed(&number));
    same::<Box<[u32]>>(&[7, 8].into());
    same::<Rc<[u32]>>(&[7, 8].into());
    same::<Arc<[u32]>>(&[].into());
    same::<Cow<'_, [u32]>>(&Cow::Owned(vec![7]));
    same::<Box<Option<Box<()>>>>(&Box::new(Some(Box::new(()))));
}

#[test]
fn sequences() {
    same::<[u32]>(&[]);
    same::<[u32]>(&[7, 8]);
    same(&Vec::<u32>::new());
    same(&vec![Some(7_u32), None]);
    same(&VecDeque::from([7_u32, 8]));
    same(&LinkedList::from([7_u32, 8]));
    same(&BinaryHeap::from([7_u32, 9, 8]));
    same(&vec![vec![7_u32], vec![]]);
}

#[test]
fn arrays() {
    same::<[u32; 0]>(&[]);
    same(&[7_u32]);
    same(&[[7_i64, 8], [9, 10]]);
    same(&[0.5_f64; 32]);
}

#[test]
fn an_array_has_no_length_in_binary() {
    let array = redacted(&[7_u32, 8]);
    assert_eq!(postcard::to_allocvec(&array).unwrap(), [7, 8]);
    let slice = redacted(&[7_u32, 8][..]);
    assert_eq!(postcard::to_allocvec(&slice).unwrap(), [2, 7, 8]);
}

#[test]
fn sets() {
    same(&BTreeSet::<u32>::new());
    same(&BTreeSet::from([7_u32, 8]));
    same(&HashSet::<u32>::new());
    same(&HashSet::from([7_u32, 8, 9]));
}

#[test]
fn maps() {
    same(&BTreeMap::<u32, u32>::new());
    same(&BTreeMap::from([(7_u32, "seven"), (8, "eight")]));
    same(&BTreeMap::from([("seven", Some(7_u32)), ("none", None)]));
    same(&BTreeMap::from([(true, Some(()))]));
    same(&HashMap::from([("a", vec![1_u32]), ("b", vec![2]), ("c", vec![])]));
    // JSON has no such keys, and says so in the same words.
    same(&BTreeMap::from([((1_u32, 2_u32), 3_u32)]));
}

#[test]
fn a_hash_map_with_another_hasher() {
    type Hasher = std::hash::BuildHasherDefault<std::hash::DefaultHasher>;

    let map: HashMap<&str, u32, Hasher> = [("a", 1), ("b", 2)].into_iter().collect();
    let set: HashSet<u32, Hasher> = [1, 2, 3].into_iter().collect();
    same(&map);
    same(&set);
}

#[test]
fn reversed() {
    same(&Reverse(7_u32));
    same(&Reverse(vec![7_u32]));
}

#[test]
fn tuples() {
    same(&(1_u16,));
    same(&(1_u16, 2_u16));
    same(&(1_u16, true, ()));
    same(&(1_u16, 2_u16, 3_u16, 4_u16));
    same(&(1_u16, 2_u16, 3_u16, 4_u16, 5_u16));
    same(&(1_u16, 2_u16, 3_u16, 4_u16, 5_u16, 6_u16));
    same(&(1_u16, 2_u16, 3_u16, 4_u16, 5_u16, 6_u16, 7_u16));
    same(&(1_u16, 2_u16, 3_u16, 4_u16, 5_u16, 6_u16, 7_u16, 8_u16));
    same(&(1_u16, 2_u16, 3_u16, 4_u16, 5_u16, 6_u16, 7_u16, 8_u16, 9_u16));
    same(&(1_u16, 2_u16, 3_u16, 4_u16, 5_u16, 6_u16, 7_u16, 8_u16, 9_u16, 10_u16));
    same(&(1_u16, 2_u16, 3_u16, 4_u16, 5_u16, 6_u16, 7_u16, 8_u16, 9_u16, 10_u16, 11_u16));
    same(&(1_u16, 2_u16, 3_u16, 4_u16, 5_u16, 6_u16, 7_u16, 8_u16, 9_u16, 10_u16, 11_u16, 12_u16));
    same(&((1_u16,), ((true,), "text")));
}
