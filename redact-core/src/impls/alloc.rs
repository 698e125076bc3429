//! `alloc`: owned text, boxes, vectors, ordered collections.

use alloc::borrow::{Cow, ToOwned};
use alloc::boxed::Box;
use alloc::collections::{BTreeMap, BTreeSet, BinaryHeap, LinkedList, VecDeque};
use alloc::rc::Rc;
use alloc::string::String;
use alloc::sync::Arc;
use alloc::vec::Vec;

use super::{collection, leaf, map, pointer, wire};

leaf! {
    String as str: |text| text;
    Vec<u8> as [u8]: |bytes| bytes;
}

wire! { String }

pointer! {
    [T: ?Sized] Box<T> => T;
    [T: ?Sized] Rc<T> => T;
    [T: ?Sized] Arc<T> => T;
    [T: ToOwned + ?Sized] Cow<'_, T> => T;
}

collection! {
    [T] Vec<T>: seq;
    [T] VecDeque<T>: seq;
    [T] LinkedList<T>: seq;
    [T] BinaryHeap<T>: seq;
    [T] BTreeSet<T>: set;
}

map! {
    [K, V] BTreeMap<K, V>;
}
