//! What the code that `redact-derive` generates calls. No part of the public interface: it changes
//! whenever the macros do.

use core::fmt;

use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

use crate::debug::DebugSink;
use crate::mask::REDACTED;
use crate::maskable::Keys;
use crate::policy::{Treatment, apply};
use crate::serialize::SerdeSink;
use crate::{Clear, Mask, MaskableMap};

pub use serde;

pub use crate::mask::{Marked, OfClass, Pseudonym};
pub use crate::maskable::{KeysMasked, KeysShown, Maskable, Masked, MaskedMap};
pub use crate::redact::{Classed, Marker, Redact, Shown, ShownAsText};
pub use crate::scalar::Scalar;
pub use crate::{Class, Fields, Opened, Policy, Sink, Wire};

/// `Debug::fmt` of a derived type.
pub fn debug<T: Redact + ?Sized>(value: &T, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    Policy::with_ambient(|policy| value.redact(policy, DebugSink::new(f)))
}

/// `Display::fmt` of a derived type.
pub fn display<T: Redact + ?Sized>(value: &T, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    Policy::with_ambient(|policy| value.redact_display(policy, f))
}

/// `Serialize::serialize` of a derived type.
pub fn serialize<T, S>(value: &T, serializer: S) -> Result<S::Ok, S::Error>
where
    T: Redact + ?Sized,
    S: Serializer,
{
    Policy::with_ambient(|policy| value.redact(policy, SerdeSink(serializer)))
}

/// What a function of the user's reads out of a field (`as_str = …`), seen through a mask.
pub struct Read<T, M> {
    /// What it read.
    pub value: T,
    /// The mask.
    pub mask: M,
}

impl<T: Maskable, M: Mask<T::Leaf>> Redact for Read<T, M> {
    fn redact<S: Sink>(&self, policy: &Policy, sink: S) -> Result<S::Ok, S::Error> {
        apply::masked(policy, &self.value, &self.mask, sink)
    }

    fn is_omitted(&self, policy: &Policy) -> bool {
        policy.of(self.mask.class()) == Treatment::Omitted
    }
}

/// The same for a map that a function of the user's has read.
pub struct ReadMap<T, K, M> {
    /// What it read.
    pub map: T,
    /// What happens to the keys.
    pub keys: K,
    /// What happens to the values.
    pub mask: M,
}

impl<T: MaskableMap, K: Keys<T::Key>, M: Mask<T::Leaf>> Redact for ReadMap<T, K, M> {
    fn redact<S: Sink>(&self, policy: &Policy, sink: S) -> Result<S::Ok, S::Error> {
        apply::masked_map(policy, &self.map, &self.keys, &self.mask, sink)
    }

    fn is_omitted(&self, policy: &Policy) -> bool {
        policy.of(self.mask.class()) == Treatment::Omitted
    }
}

/// A value that may be seen as decided, if it is decided.
///
/// `Redact::redact` of a derived type hands every field to the sink, and one that is undecided is an
/// error there. The template and the shadow of the type see the same fields again: through this, so
/// that the one mistake is not told twice.
pub struct Attempt<T>(pub T);

impl<T: Redact> Attempt<T> {
    /// The value, since it is decided. Found before the method of [`Undecided`].
    pub fn decided(self) -> T {
        self.0
    }
}

/// What a value is whose type has not decided.
pub trait Undecided: Sized {
    /// Nothing but a marker.
    fn decided(self) -> Marker {
        Marker::REDACTED
    }
}

impl<T> Undecided for Attempt<T> {}

/// A decided field on its way into a template, where it is empty if the policy omits it, or into the
/// shadow of its type.
pub struct Field<'a, T> {
    policy: &'a Policy,
    value: T,
}

impl<'a, T: Redact> Field<'a, T> {
    /// Takes the field as it may be seen under `policy`.
    pub fn new(policy: &'a Policy, value: T) -> Self {
        Self { policy, value }
    }
}

impl<T: Redact> fmt::Debug for Field<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.value.is_omitted(self.policy) {
            return Ok(());
        }
        self.value.redact(self.policy, DebugSink::new(f))
    }
}

impl<T: Redact> fmt::Display for Field<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.value.is_omitted(self.policy) {
            return Ok(());
        }
        self.value.redact_display(self.policy, f)
    }
}

impl<T: Redact> Serialize for Field<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.value.redact(self.policy, SerdeSink(serializer))
    }
}

/// A shown field in a template, which formats it by a trait of its type.
pub struct ShownInText<'a, T: ?Sized> {
    /// What the template is written under.
    pub policy: &'a Policy,
    /// The class of the field.
    pub class: Option<Class>,
    /// The field.
    pub value: &'a T,
}

macro_rules! shown_in_text {
    ($($Trait:ident)*) => {$(
        impl<T: fmt::$Trait + ?Sized> fmt::$Trait for ShownInText<'_, T> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                match self.policy.of(self.class) {
                    Treatment::Declared => self.value.fmt(f),
                    Treatment::Pseudonym | Treatment::Hidden => f.write_str(REDACTED),
                    Treatment::Omitted => Ok(()),
                }
            }
        }
    )*};
}

shown_in_text! { Debug Display Binary LowerExp LowerHex Octal UpperExp UpperHex }

/// A field in clear on its way into the shadow of its type: one that is no `Wire` is an error here.
pub fn in_clear<T: Wire + ?Sized>(field: &T, _: Opened) -> Clear<'_, T> {
    Clear(field)
}

/// The same for a field whose own `Serialize` serialises it (`wire = serde`).
pub fn own_serialize<T: OwnSerialize + ?Sized>(field: &T) -> &T {
    field
}

/// A type with a `Serialize`, to say in our words where there is none.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no `Serialize` that `wire = serde` could use",
    label = "this field needs a type that implements `Serialize`",
    note = "a type of another crate may have it behind a feature named `serde`"
)]
pub trait OwnSerialize: Serialize {}

#[diagnostic::do_not_recommend]
impl<T: Serialize + ?Sized> OwnSerialize for T {}

/// Says whether a policy lets less be seen of a class, or of what has none, than is declared.
///
/// For what no sink is asked about: a variant without fields, whose name is the value, and a field that
/// is flattened, which has no name to stand beside a marker.
#[must_use]
pub fn hides(policy: &Policy, class: Option<Class>) -> bool {
    !policy.is_declared() && policy.of(class) > Treatment::Declared
}

/// A decided field beside the tag of its enum, where serde has a place for fields alone: none, if a policy
/// hides it.
pub struct BesideTag<T> {
    /// Whether a policy does.
    pub is_hidden: bool,
    /// The field.
    pub value: T,
}

impl<T: Serialize> Serialize for BesideTag<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if !self.is_hidden {
            return self.value.serialize(serializer);
        }
        #[cfg(feature = "std")]
        crate::provenance::count();
        serializer.serialize_map(Some(0))?.end()
    }
}

/// What a template writes for a value of which nothing is shown.
pub fn hidden(f: &mut fmt::Formatter<'_>) -> fmt::Result {
    f.write_str(REDACTED)
}

/// The filled shadow of a type, on its way to a serialiser.
///
/// serde's derive may refuse what stands on the shadow, such as an unknown case in `rename_all`. That
/// is an error at the attribute, and this keeps the one about the impl that is then missing from
/// following it.
pub struct Shadow<'a, T>(pub &'a T);

impl<T: Serialize> Shadow<'_, T> {
    /// Serialises the shadow, since serde has laid it out. Found before the method of [`Shapeless`].
    pub fn serialize<S: Serializer>(self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

/// What a shadow is that serde has refused.
pub trait Shapeless: Sized {
    /// Nothing but an error.
    fn serialize<S: Serializer>(self, _serializer: S) -> Result<S::Ok, S::Error> {
        Err(serde::ser::Error::custom("the shape of this type was refused at compile time"))
    }
}

impl<T> Shapeless for Shadow<'_, T> {}

/// A shown field that a function of the user's serialises.
pub struct With<T>(pub T);

impl<T: Serialize> Redact for With<T> {
    fn redact<S: Sink>(&self, policy: &Policy, sink: S) -> Result<S::Ok, S::Error> {
        match (policy.default_treatment(), sink.into_serializer()) {
            (Treatment::Declared, Ok(serializer)) => self.0.serialize(serializer),
            (_, Ok(serializer)) => serializer.serialize_str(REDACTED),
            (_, Err(sink)) => sink.hidden(REDACTED),
        }
    }

    fn is_omitted(&self, policy: &Policy) -> bool {
        policy.default_treatment() == Treatment::Omitted
    }
}

/// A field of a shadow that the user's `skip_serializing_if` may leave out, or a policy.
///
/// It keeps its value: where a field has no name to leave out (a newtype, a transparent struct),
/// serde does not ask the predicate.
pub struct Skippable<T> {
    skip: bool,
    value: T,
}

impl<T> Skippable<T> {
    /// Leaves the field out if `skip` says so.
    pub fn new(skip: bool, value: T) -> Self {
        Self { skip, value }
    }

    /// Leaves the field out if `skip` says so, or if its policy does and the format is one that people
    /// read.
    pub fn omittable<S: Serializer>(skip: bool, serializer: &S, field: T) -> Self
    where
        T: Omittable,
    {
        let is_omitted = !skip && serializer.is_human_readable() && field.is_omitted();
        #[cfg(feature = "std")]
        if is_omitted {
            crate::provenance::count();
        }
        Self::new(skip || is_omitted, field)
    }

    /// The predicate that the shadow gives to serde.
    pub fn is_skipped(&self) -> bool {
        self.skip
    }
}

/// A field that knows whether its policy omits it.
pub trait Omittable {
    /// Says whether the policy omits the field.
    fn is_omitted(&self) -> bool;
}

impl<T: Redact> Omittable for Field<'_, T> {
    fn is_omitted(&self) -> bool {
        self.value.is_omitted(self.policy)
    }
}

impl<T: Serialize> Serialize for Skippable<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.value.serialize(serializer)
    }
}

/// What a type shows after a mistake in its attributes: nothing. The error is the macro's; this only
/// keeps more errors from following it.
pub fn refuse<S: Sink>(sink: S) -> Result<S::Ok, S::Error> {
    sink.hidden(REDACTED)
}

/// What a type serialises in clear after such a mistake: nothing but an error.
pub fn refuse_wire<S: Serializer>(_serializer: S) -> Result<S::Ok, S::Error> {
    Err(serde::ser::Error::custom("a mistake in the attributes of this type was refused"))
}
