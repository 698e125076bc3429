//! `Redact`, `Maskable` and `Wire` for types of other crates, and traits of other crates for `Secret` and
//! `Sensitive`, one file for each crate.

mod alloc;
mod core;
#[cfg(feature = "std")]
mod std;

#[cfg(feature = "arbitrary")]
mod arbitrary;
#[cfg(feature = "bytes")]
mod bytes;
#[cfg(feature = "chrono")]
mod chrono;
#[cfg(feature = "http")]
mod http;
#[cfg(feature = "jiff")]
mod jiff;
#[cfg(feature = "proptest")]
mod proptest;
#[cfg(feature = "schemars")]
mod schemars;
#[cfg(feature = "secrecy")]
mod secrecy;
#[cfg(feature = "sqlx")]
mod sqlx;
#[cfg(feature = "time")]
mod time;
#[cfg(feature = "url")]
mod url;
#[cfg(feature = "uuid")]
mod uuid;

/// `Redact` for types that anybody may see; those that are `scalar` reach a log as they are.
macro_rules! shown {
    (scalar: $($T:ty)*) => {$(
        crate::impls::shown! { $T {
            fn scalar(&self, policy: &crate::Policy) -> Option<crate::scalar::Scalar<'_>> {
                crate::policy::apply::scalar(policy, *self)
            }
        } }
    )*};
    ($T:ty { $($scalar:tt)* }) => {
        #[diagnostic::do_not_recommend]
        impl crate::Redact for $T {
            #[inline]
            fn redact<S: crate::Sink>(
                &self,
                policy: &crate::Policy,
                sink: S,
            ) -> Result<S::Ok, S::Error> {
                crate::policy::apply::shown(policy, self, sink)
            }

            fn is_omitted(&self, policy: &crate::Policy) -> bool {
                policy.of(None) == crate::policy::Treatment::Omitted
            }

            fn redact_display(
                &self,
                policy: &crate::Policy,
                f: &mut ::core::fmt::Formatter<'_>,
            ) -> ::core::fmt::Result {
                crate::policy::apply::displayed(policy, self, f)
            }

            $($scalar)*
        }
    };
    ($($T:ty)*) => { $(crate::impls::shown! { $T {} })* };
}
use shown;

/// `Redact` for types that anybody may see and that have no `Display`.
macro_rules! shown_by_debug {
    ($([$($generics:tt)*] $T:ty;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<$($generics)*> crate::Redact for $T {
            fn redact<S: crate::Sink>(
                &self,
                policy: &crate::Policy,
                sink: S,
            ) -> Result<S::Ok, S::Error> {
                crate::policy::apply::shown(policy, self, sink)
            }

            fn is_omitted(&self, policy: &crate::Policy) -> bool {
                policy.of(None) == crate::policy::Treatment::Omitted
            }
        }
    )*};
}
use shown_by_debug;

/// `Maskable` for types that are a leaf, read by an expression.
macro_rules! leaf {
    ($($T:ty as $Leaf:ty: |$value:ident| $read:expr;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl crate::Maskable for $T {
            type Leaf = $Leaf;

            fn redact_masked<M: crate::Mask<$Leaf>, S: crate::Sink>(
                &self,
                _policy: &crate::Policy,
                mask: &M,
                sink: S,
            ) -> Result<S::Ok, S::Error> {
                let $value = self;
                crate::maskable::leaf::<$Leaf, S>($read, mask, sink)
            }
        }
    )*};
}
use leaf;

/// `Wire` for types that hold no other: as serde has them.
macro_rules! wire {
    ($([$($generics:tt)*] $T:ty;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<$($generics)*> crate::Wire for $T {
            fn wire<S: ::serde::Serializer>(&self, serializer: S, _: crate::Opened) -> Result<S::Ok, S::Error> {
                ::serde::Serialize::serialize(self, serializer)
            }
        }
    )*};
    ($($T:ty)*) => { crate::impls::wire! { $([] $T;)* } };
}
use wire;

/// `Redact`, `Maskable`, `MaskableMap` and `Wire` for pointers to what has them.
macro_rules! pointer {
    ($([$($generics:tt)*] $T:ty => $Target:ident;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<$($generics)*> crate::Redact for $T
        where
            $Target: crate::Redact,
        {
            #[inline]
            fn redact<S: crate::Sink>(
                &self,
                policy: &crate::Policy,
                sink: S,
            ) -> Result<S::Ok, S::Error> {
                (**self).redact(policy, sink)
            }

            fn redact_display(
                &self,
                policy: &crate::Policy,
                f: &mut ::core::fmt::Formatter<'_>,
            ) -> ::core::fmt::Result {
                (**self).redact_display(policy, f)
            }

            fn is_omitted(&self, policy: &crate::Policy) -> bool {
                (**self).is_omitted(policy)
            }

            fn scalar(&self, policy: &crate::Policy) -> Option<crate::scalar::Scalar<'_>> {
                (**self).scalar(policy)
            }
        }

        #[diagnostic::do_not_recommend]

        impl<$($generics)*> crate::Maskable for $T
        where
            $Target: crate::Maskable,
        {
            type Leaf = $Target::Leaf;

            fn redact_masked<M: crate::Mask<Self::Leaf>, S: crate::Sink>(
                &self,
                policy: &crate::Policy,
                mask: &M,
                sink: S,
            ) -> Result<S::Ok, S::Error> {
                (**self).redact_masked(policy, mask, sink)
            }
        }

        #[diagnostic::do_not_recommend]

        impl<$($generics)*> crate::MaskableMap for $T
        where
            $Target: crate::MaskableMap,
        {
            type Key = $Target::Key;
            type Leaf = $Target::Leaf;

            fn redact_masked<K, M, S>(
                &self,
                policy: &crate::Policy,
                keys: &K,
                mask: &M,
                sink: S,
            ) -> Result<S::Ok, S::Error>
            where
                K: crate::maskable::Keys<Self::Key>,
                M: crate::Mask<Self::Leaf>,
                S: crate::Sink,
            {
                (**self).redact_masked(policy, keys, mask, sink)
            }
        }

        #[diagnostic::do_not_recommend]
        impl<$($generics)*> crate::Wire for $T
        where
            $Target: crate::Wire,
        {
            fn wire<S: ::serde::Serializer>(&self, serializer: S, opened: crate::Opened) -> Result<S::Ok, S::Error> {
                (**self).wire(serializer, opened)
            }
        }
    )*};
}
use pointer;

/// `Redact`, `Maskable` and `Wire` for collections, which keep their shape.
macro_rules! collection {
    ($([$($generics:tt)*] $T:ty: $shape:ident;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<$($generics)*> crate::Redact for $T
        where
            T: crate::Redact,
        {
            #[inline]
            fn redact<S: crate::Sink>(
                &self,
                policy: &crate::Policy,
                sink: S,
            ) -> Result<S::Ok, S::Error> {
                sink.$shape(policy, self.iter())
            }
        }

        #[diagnostic::do_not_recommend]

        impl<$($generics)*> crate::Maskable for $T
        where
            T: crate::Maskable,
        {
            type Leaf = T::Leaf;

            fn redact_masked<M: crate::Mask<Self::Leaf>, S: crate::Sink>(
                &self,
                policy: &crate::Policy,
                mask: &M,
                sink: S,
            ) -> Result<S::Ok, S::Error> {
                sink.$shape(policy, self.iter().map(|item| crate::masked(item, mask)))
            }
        }

        #[diagnostic::do_not_recommend]
        impl<$($generics)*> crate::Wire for $T
        where
            T: crate::Wire,
        {
            fn wire<S: ::serde::Serializer>(&self, serializer: S, _: crate::Opened) -> Result<S::Ok, S::Error> {
                crate::impls::wire_items!($shape, self, serializer)
            }
        }
    )*};
}
use collection;

/// An array is a tuple to serde, and whatever else is a sequence.
macro_rules! wire_items {
    (array, $items:expr, $serializer:expr) => {{
        let mut tuple = $serializer.serialize_tuple($items.len())?;
        $items.iter().try_for_each(|item| tuple.serialize_element(&crate::Clear(item)))?;
        tuple.end()
    }};
    ($shape:ident, $items:expr, $serializer:expr) => {
        $serializer.collect_seq($items.iter().map(crate::Clear))
    };
}
use wire_items;

/// `Redact`, `MaskableMap` and `Wire` for maps, and the refusal of a mask that forgets the keys.
macro_rules! map {
    ($([$($generics:tt)*] $T:ty;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<$($generics)*> crate::Redact for $T
        where
            K: crate::Redact,
            V: crate::Redact,
        {
            fn redact<S: crate::Sink>(
                &self,
                policy: &crate::Policy,
                sink: S,
            ) -> Result<S::Ok, S::Error> {
                sink.map(policy, self.iter())
            }
        }

        #[diagnostic::do_not_recommend]

        impl<$($generics)*> crate::MaskableMap for $T
        where
            V: crate::Maskable,
        {
            type Key = K;
            type Leaf = V::Leaf;

            fn redact_masked<Decision, M, S>(
                &self,
                policy: &crate::Policy,
                keys: &Decision,
                mask: &M,
                sink: S,
            ) -> Result<S::Ok, S::Error>
            where
                Decision: crate::maskable::Keys<K>,
                M: crate::Mask<V::Leaf>,
                S: crate::Sink,
            {
                let entries = self.iter().map(|(key, value)| (keys.key(key), crate::masked(value, mask)));
                sink.map(policy, entries)
            }
        }

        impl<$($generics)*> crate::Maskable for $T
        where
            Self: crate::maskable::KeysDecided,
            V: crate::Maskable,
        {
            type Leaf = V::Leaf;

            fn redact_masked<M: crate::Mask<V::Leaf>, S: crate::Sink>(
                &self,
                _policy: &crate::Policy,
                _mask: &M,
                sink: S,
            ) -> Result<S::Ok, S::Error> {
                sink.hidden(crate::mask::REDACTED)
            }
        }

        #[diagnostic::do_not_recommend]
        impl<$($generics)*> crate::Wire for $T
        where
            K: crate::Wire,
            V: crate::Wire,
        {
            fn wire<S: ::serde::Serializer>(&self, serializer: S, _: crate::Opened) -> Result<S::Ok, S::Error> {
                let entries = self.iter();
                serializer.collect_map(
                    entries.map(|(key, value)| (crate::Clear(key), crate::Clear(value))),
                )
            }
        }
    )*};
}
use map;
