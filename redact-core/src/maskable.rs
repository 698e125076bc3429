use core::fmt::{self, Debug, Display};

use serde::{Serialize, Serializer};

use crate::mask::Output;
use crate::policy::{Treatment, apply};
use crate::redact::{Redacted, Shown};
use crate::{Mask, Policy, Redact, Sink};

/// A value that has something a mask can work on: itself, or each of its items.
///
/// # Example
///
/// A type of one's own names what a mask works on and hands it over:
///
/// ```
/// use redact_core::{Mask, Maskable, Policy, Sink, mask::Keep, masked};
///
/// struct OrderId(String);
///
/// impl Maskable for OrderId {
///     type Leaf = str;
///
///     fn redact_masked<M: Mask<str>, S: Sink>(
///         &self,
///         policy: &Policy,
///         mask: &M,
///         sink: S,
///     ) -> Result<S::Ok, S::Error> {
///         self.0.redact_masked(policy, mask, sink)
///     }
/// }
///
/// let order = Some(OrderId("ord_2b7f91c0".to_owned()));
/// assert_eq!(format!("{:?}", masked(&order, Keep::last(4))), "Some(***91c0)");
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` has nothing that a mask could work on",
    label = "no mask knows how to read this",
    note = "hide it whole with `#[redact]`, or name what reads its text: `#[redact(mask = .., as_str = Type::as_str)]`"
)]
pub trait Maskable {
    /// What a mask for this type must be able to mask.
    type Leaf: ?Sized;

    /// Describes this value to `sink` with each leaf masked.
    fn redact_masked<M: Mask<Self::Leaf>, S: Sink>(
        &self,
        policy: &Policy,
        mask: &M,
        sink: S,
    ) -> Result<S::Ok, S::Error>;
}

/// A map whose values a mask can work on, once it is said what happens to its keys.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a map, so it has no keys to decide",
    label = "`keys(..)` is for maps",
    note = "remove `keys(..)`"
)]
pub trait MaskableMap {
    /// The type of the keys.
    type Key;
    /// What a mask for the values must be able to mask.
    type Leaf: ?Sized;

    /// Describes this map to `sink`, each value masked and each key as `keys` decides.
    fn redact_masked<K, M, S>(
        &self,
        policy: &Policy,
        keys: &K,
        mask: &M,
        sink: S,
    ) -> Result<S::Ok, S::Error>
    where
        K: Keys<Self::Key>,
        M: Mask<Self::Leaf>,
        S: Sink;
}

/// What happens to the keys of a masked map.
pub trait Keys<K: ?Sized> {
    /// The key as it may be seen.
    fn key<'a>(&'a self, key: &'a K) -> impl Redact + 'a;
}

impl<K: ?Sized, D: Keys<K> + ?Sized> Keys<K> for &D {
    fn key<'a>(&'a self, key: &'a K) -> impl Redact + 'a {
        (**self).key(key)
    }
}

/// Masks a value, and the items of a container one by one.
///
/// # Example
///
/// ```
/// use redact_core::{mask, masked};
///
/// let friends = vec!["jane@example.com", "joe@example.org"];
/// let masked = masked(&friends, mask::Email);
/// assert_eq!(format!("{masked:?}"), "[j***@***.com, j***@***.org]");
/// ```
pub fn masked<T, M>(value: &T, mask: M) -> Masked<'_, T, M>
where
    T: Maskable + ?Sized,
    M: Mask<T::Leaf>,
{
    Masked { value, mask }
}

/// A value seen through a mask: made by [`masked`].
pub struct Masked<'a, T: ?Sized, M> {
    #[doc(hidden)]
    pub value: &'a T,
    #[doc(hidden)]
    pub mask: M,
}

impl<T: Maskable + ?Sized, M: Mask<T::Leaf>> Redact for Masked<'_, T, M> {
    fn redact<S: Sink>(&self, policy: &Policy, sink: S) -> Result<S::Ok, S::Error> {
        apply::masked(policy, self.value, &self.mask, sink)
    }

    fn is_omitted(&self, policy: &Policy) -> bool {
        policy.of(self.mask.class()) == Treatment::Omitted
    }
}

impl<T: Maskable + ?Sized, M: Mask<T::Leaf>> Debug for Masked<'_, T, M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Debug::fmt(&Redacted(self), f)
    }
}

impl<T: Maskable + ?Sized, M: Mask<T::Leaf>> Display for Masked<'_, T, M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Debug::fmt(self, f)
    }
}

impl<T: Maskable + ?Sized, M: Mask<T::Leaf>> Serialize for Masked<'_, T, M> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Redacted(self).serialize(serializer)
    }
}

/// Hands a leaf to a sink as the text that the mask makes of it.
pub(crate) fn leaf<T: ?Sized, S: Sink>(
    value: &T,
    mask: &impl Mask<T>,
    sink: S,
) -> Result<S::Ok, S::Error> {
    sink.masked(value, mask)
}

/// The text that a mask makes of a value.
pub(crate) struct Leaf<'a, T: ?Sized, M> {
    pub(crate) value: &'a T,
    pub(crate) mask: &'a M,
}

impl<T: ?Sized, M: Mask<T>> Display for Leaf<'_, T, M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.mask.mask(self.value, &mut Output::new(f))
    }
}

/// A map whose values are seen through a mask, and whose keys are decided too.
pub struct MaskedMap<'a, T: ?Sized, K, M> {
    /// The map.
    pub map: &'a T,
    /// What happens to its keys.
    pub keys: K,
    /// What happens to its values.
    pub mask: M,
}

impl<T, K, M> Redact for MaskedMap<'_, T, K, M>
where
    T: MaskableMap + ?Sized,
    K: Keys<T::Key>,
    M: Mask<T::Leaf>,
{
    fn redact<S: Sink>(&self, policy: &Policy, sink: S) -> Result<S::Ok, S::Error> {
        apply::masked_map(policy, self.map, &self.keys, &self.mask, sink)
    }

    fn is_omitted(&self, policy: &Policy) -> bool {
        policy.of(self.mask.class()) == Treatment::Omitted
    }
}

/// `keys(show)`: the keys are shown in clear.
pub struct KeysShown;

impl<K: Debug + Serialize + ?Sized> Keys<K> for KeysShown {
    fn key<'a>(&'a self, key: &'a K) -> impl Redact + 'a {
        Shown(key)
    }
}

/// `keys(mask = …)`: the keys are masked.
pub struct KeysMasked<M>(pub M);

impl<K: Maskable + ?Sized, M: Mask<K::Leaf>> Keys<K> for KeysMasked<M> {
    fn key<'a>(&'a self, key: &'a K) -> impl Redact + 'a {
        masked(key, &self.0)
    }
}

/// Nothing implements this: it carries the words of the error for a map whose keys are undecided.
#[diagnostic::on_unimplemented(
    message = "a masked map must say what happens to its keys",
    label = "the keys of this map are undecided",
    note = "write `#[redact(mask = .., keys(show))]`, `#[redact(mask = .., keys(mask = ..))]`, or hide the whole map with `#[redact]`"
)]
pub trait KeysDecided {}
