//! `core`: numbers, options, tuples, addresses.

use core::cmp::Reverse;
use core::fmt;
use core::marker::PhantomData;
use core::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, SocketAddrV4, SocketAddrV6};
use core::num::{
    NonZeroI8, NonZeroI16, NonZeroI32, NonZeroI64, NonZeroI128, NonZeroIsize, NonZeroU8,
    NonZeroU16, NonZeroU32, NonZeroU64, NonZeroU128, NonZeroUsize, Saturating, Wrapping,
};
use core::time::Duration;

use serde::Serializer;
use serde::ser::SerializeTuple;

use crate::scalar::Scalar;
use crate::{
    Clear, Fields, Mask, Maskable, MaskableMap, Opened, Policy, Redact, Sink, Wire, maskable,
    redact,
};

use super::{collection, leaf, pointer, shown, shown_by_debug, wire};

shown! {
    scalar:
    bool u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize f32 f64 &'static str
    NonZeroU16 NonZeroU32 NonZeroU64 NonZeroU128 NonZeroUsize
    NonZeroI8 NonZeroI16 NonZeroI32 NonZeroI64 NonZeroI128 NonZeroIsize
}

shown_by_debug! {
    [] ();
    [] Duration;
    [T: ?Sized] PhantomData<T>;
}

wire! {
    bool u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize f32 f64 char str Duration
    NonZeroU8 NonZeroU16 NonZeroU32 NonZeroU64 NonZeroU128 NonZeroUsize
    NonZeroI8 NonZeroI16 NonZeroI32 NonZeroI64 NonZeroI128 NonZeroIsize
    IpAddr Ipv4Addr Ipv6Addr SocketAddr SocketAddrV4 SocketAddrV6
}

wire! {
    [] ();
    [T: ?Sized] PhantomData<T>;
}

leaf! {
    str as str: |text| text;
    [u8] as [u8]: |bytes| bytes;
    char as char: |c| c;
    bool as bool: |value| value;
    u16 as u16: |n| n;
    u32 as u32: |n| n;
    u64 as u64: |n| n;
    u128 as u128: |n| n;
    usize as usize: |n| n;
    i8 as i8: |n| n;
    i16 as i16: |n| n;
    i32 as i32: |n| n;
    i64 as i64: |n| n;
    i128 as i128: |n| n;
    isize as isize: |n| n;
    f32 as f32: |n| n;
    f64 as f64: |n| n;
    NonZeroU16 as u16: |n| &n.get();
    NonZeroU32 as u32: |n| &n.get();
    NonZeroU64 as u64: |n| &n.get();
    NonZeroU128 as u128: |n| &n.get();
    NonZeroUsize as usize: |n| &n.get();
    NonZeroI8 as i8: |n| &n.get();
    NonZeroI16 as i16: |n| &n.get();
    NonZeroI32 as i32: |n| &n.get();
    NonZeroI64 as i64: |n| &n.get();
    NonZeroI128 as i128: |n| &n.get();
    NonZeroIsize as isize: |n| &n.get();
    IpAddr as IpAddr: |address| address;
    Ipv4Addr as Ipv4Addr: |address| address;
    Ipv6Addr as Ipv6Addr: |address| address;
}

pointer! {
    [T: ?Sized] &T => T;
    [T: ?Sized] &mut T => T;
}

collection! {
    [T] [T]: seq;
    [T, const N: usize] [T; N]: array;
}

/// An array of bytes is one blob, as a slice of bytes is.
#[diagnostic::do_not_recommend]
impl<const N: usize> Maskable for [u8; N] {
    type Leaf = [u8];

    fn redact_masked<M: Mask<[u8]>, S: Sink>(
        &self,
        _policy: &Policy,
        mask: &M,
        sink: S,
    ) -> Result<S::Ok, S::Error> {
        maskable::leaf::<[u8], S>(self, mask, sink)
    }
}

#[diagnostic::do_not_recommend]
impl<T: Redact> Redact for Option<T> {
    fn redact<S: Sink>(&self, policy: &Policy, sink: S) -> Result<S::Ok, S::Error> {
        match self {
            Some(value) => sink.some(policy, value),
            None => sink.none(),
        }
    }

    fn scalar(&self, policy: &Policy) -> Option<Scalar<'_>> {
        match self {
            Some(value) => value.scalar(policy),
            None => Some(Scalar::Absent),
        }
    }
}

#[diagnostic::do_not_recommend]
impl<T: Maskable> Maskable for Option<T> {
    type Leaf = T::Leaf;

    fn redact_masked<M: Mask<T::Leaf>, S: Sink>(
        &self,
        policy: &Policy,
        mask: &M,
        sink: S,
    ) -> Result<S::Ok, S::Error> {
        match self {
            Some(value) => sink.some(policy, &maskable::masked(value, mask)),
            None => sink.none(),
        }
    }
}

#[diagnostic::do_not_recommend]
impl<T: MaskableMap> MaskableMap for Option<T> {
    type Key = T::Key;
    type Leaf = T::Leaf;

    fn redact_masked<K, M, S>(
        &self,
        policy: &Policy,
        keys: &K,
        mask: &M,
        sink: S,
    ) -> Result<S::Ok, S::Error>
    where
        K: maskable::Keys<T::Key>,
        M: Mask<T::Leaf>,
        S: Sink,
    {
        match self {
            Some(map) => sink.some(policy, &maskable::MaskedMap { map, keys, mask }),
            None => sink.none(),
        }
    }
}

#[diagnostic::do_not_recommend]
impl<T: Redact, E: Redact> Redact for Result<T, E> {
    fn redact<S: Sink>(&self, policy: &Policy, sink: S) -> Result<S::Ok, S::Error> {
        match self {
            Ok(value) => sink.newtype_variant(policy, "Result", 0, "Ok", value),
            Err(error) => sink.newtype_variant(policy, "Result", 1, "Err", error),
        }
    }
}

#[diagnostic::do_not_recommend]
impl<T: Wire> Wire for Option<T> {
    fn wire<S: Serializer>(&self, serializer: S, _: Opened) -> Result<S::Ok, S::Error> {
        match self {
            Some(value) => serializer.serialize_some(&Clear(value)),
            None => serializer.serialize_none(),
        }
    }
}

#[diagnostic::do_not_recommend]
impl<T: Wire, E: Wire> Wire for Result<T, E> {
    fn wire<S: Serializer>(&self, serializer: S, _: Opened) -> Result<S::Ok, S::Error> {
        match self {
            Ok(value) => serializer.serialize_newtype_variant("Result", 0, "Ok", &Clear(value)),
            Err(error) => serializer.serialize_newtype_variant("Result", 1, "Err", &Clear(error)),
        }
    }
}

/// A name in `Debug` alone: `serde` serialises what is in it.
#[diagnostic::do_not_recommend]
impl<T: Redact> Redact for Reverse<T> {
    fn redact<S: Sink>(&self, policy: &Policy, sink: S) -> Result<S::Ok, S::Error> {
        match sink.into_serializer() {
            Ok(serializer) => {
                let value = redact::Under { policy, value: &self.0 };
                serde::Serialize::serialize(&value, serializer)
            }
            Err(sink) => sink.newtype_struct(policy, "Reverse", &self.0),
        }
    }
}

#[diagnostic::do_not_recommend]
impl<T: Wire> Wire for Reverse<T> {
    fn wire<S: Serializer>(&self, serializer: S, opened: Opened) -> Result<S::Ok, S::Error> {
        self.0.wire(serializer, opened)
    }
}

/// Numbers that overflow in their own way and look like any other.
macro_rules! arithmetic {
    ($($Wrapper:ident)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<T: Redact> Redact for $Wrapper<T> {
            fn redact<S: Sink>(&self, policy: &Policy, sink: S) -> Result<S::Ok, S::Error> {
                self.0.redact(policy, sink)
            }

            fn redact_display(&self, policy: &Policy, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.redact_display(policy, f)
            }

            fn is_omitted(&self, policy: &Policy) -> bool {
                self.0.is_omitted(policy)
            }

            fn scalar(&self, policy: &Policy) -> Option<Scalar<'_>> {
                self.0.scalar(policy)
            }
        }

        #[diagnostic::do_not_recommend]
        impl<T: Wire> Wire for $Wrapper<T> {
            fn wire<S: Serializer>(&self, serializer: S, opened: Opened) -> Result<S::Ok, S::Error> {
                self.0.wire(serializer, opened)
            }
        }
    )*};
}

arithmetic! { Saturating Wrapping }

/// `Redact` and `Wire` for the tuples that both `Debug` and `serde` know.
macro_rules! tuples {
    ($(($($T:ident $i:tt),+) $len:literal;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<$($T: Redact),+> Redact for ($($T,)+) {
            fn redact<S: Sink>(&self, policy: &Policy, sink: S) -> Result<S::Ok, S::Error> {
                let mut fields = sink.tuple($len);
                $(fields.field(policy, "", &self.$i);)+
                fields.end()
            }
        }

        #[diagnostic::do_not_recommend]
        impl<$($T: Wire),+> Wire for ($($T,)+) {
            fn wire<S: Serializer>(&self, serializer: S, _: Opened) -> Result<S::Ok, S::Error> {
                let mut tuple = serializer.serialize_tuple($len)?;
                $(tuple.serialize_element(&Clear(&self.$i))?;)+
                tuple.end()
            }
        }
    )*};
}

tuples! {
    (A 0) 1;
    (A 0, B 1) 2;
    (A 0, B 1, C 2) 3;
    (A 0, B 1, C 2, D 3) 4;
    (A 0, B 1, C 2, D 3, E 4) 5;
    (A 0, B 1, C 2, D 3, E 4, F 5) 6;
    (A 0, B 1, C 2, D 3, E 4, F 5, G 6) 7;
    (A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7) 8;
    (A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8) 9;
    (A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9) 10;
    (A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9, K 10) 11;
    (A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9, K 10, L 11) 12;
}
