//! A decided value under a policy.

use core::fmt::{Debug, Display, Formatter, Result as FmtResult};

use serde::Serialize;

use super::{Policy, Treatment};
use crate::debug::DebugSink;
use crate::mask::{REDACTED, token};
use crate::maskable::Keys;
use crate::scalar::Scalar;
use crate::{Class, Mask, Maskable, MaskableMap, Redact, Sink};

/// Hands over a value that may be seen in clear, unless the policy says otherwise.
#[inline]
pub(crate) fn shown<T, S>(policy: &Policy, value: &T, sink: S) -> Result<S::Ok, S::Error>
where
    T: Debug + Serialize + ?Sized,
    S: Sink,
{
    if policy.is_declared() { sink.shown(value) } else { shown_strictly(policy, value, sink) }
}

#[cold]
fn shown_strictly<T, S>(policy: &Policy, value: &T, sink: S) -> Result<S::Ok, S::Error>
where
    T: Debug + Serialize + ?Sized,
    S: Sink,
{
    match policy.of(None) {
        Treatment::Declared => sink.shown(value),
        Treatment::Pseudonym => sink.masked(value, &token::OfShown { class: policy.domain(None) }),
        Treatment::Hidden | Treatment::Omitted => sink.hidden(REDACTED),
    }
}

/// Writes a value that may be seen in clear as a template shows it.
pub(crate) fn displayed<T>(policy: &Policy, value: &T, f: &mut Formatter<'_>) -> FmtResult
where
    T: Redact + Display + ?Sized,
{
    match policy.of(None) {
        Treatment::Declared => Display::fmt(value, f),
        _ => value.redact(policy, DebugSink::new(f)),
    }
}

/// The scalar that a value is, unless the policy says otherwise.
#[inline]
pub(crate) fn scalar<'a>(policy: &Policy, value: impl Into<Scalar<'a>>) -> Option<Scalar<'a>> {
    (policy.is_declared() || policy.of(None) == Treatment::Declared).then(|| value.into())
}

/// Hands over a value through its mask, or through less.
#[inline]
pub(crate) fn masked<T, M, S>(
    policy: &Policy,
    value: &T,
    mask: &M,
    sink: S,
) -> Result<S::Ok, S::Error>
where
    T: Maskable + ?Sized,
    M: Mask<T::Leaf>,
    S: Sink,
{
    if policy.is_declared() {
        value.redact_masked(policy, mask, sink)
    } else {
        masked_strictly(policy, value, mask, sink)
    }
}

#[cold]
fn masked_strictly<T, M, S>(
    policy: &Policy,
    value: &T,
    mask: &M,
    sink: S,
) -> Result<S::Ok, S::Error>
where
    T: Maskable + ?Sized,
    M: Mask<T::Leaf>,
    S: Sink,
{
    let class = mask.class();
    match policy.of(class) {
        Treatment::Declared => value.redact_masked(policy, mask, sink),
        // An item of a container whose class was looked at.
        Treatment::Pseudonym if mask.is_token(token::Asked) => {
            value.redact_masked(policy, mask, sink)
        }
        Treatment::Pseudonym => {
            let token = token::OfMasked { mask, class: policy.domain(class) };
            value.redact_masked(&beside_tokens(policy, class), &token, sink)
        }
        Treatment::Hidden | Treatment::Omitted => sink.hidden(REDACTED),
    }
}

/// The same for a map.
pub(crate) fn masked_map<T, K, M, S>(
    policy: &Policy,
    map: &T,
    keys: &K,
    mask: &M,
    sink: S,
) -> Result<S::Ok, S::Error>
where
    T: MaskableMap + ?Sized,
    K: Keys<T::Key>,
    M: Mask<T::Leaf>,
    S: Sink,
{
    let class = mask.class();
    match policy.of(class) {
        Treatment::Declared => map.redact_masked(policy, keys, mask, sink),
        Treatment::Pseudonym if mask.is_token(token::Asked) => {
            map.redact_masked(policy, keys, mask, sink)
        }
        Treatment::Pseudonym => {
            let token = token::OfMasked { mask, class: policy.domain(class) };
            map.redact_masked(&beside_tokens(policy, class), keys, &token, sink)
        }
        Treatment::Hidden | Treatment::Omitted => sink.hidden(REDACTED),
    }
}

/// The policy for what a field has beside the values that become tokens, such as the keys of a map: that
/// is of the class of the field as well.
fn beside_tokens(policy: &Policy, class: Option<Class>) -> Policy {
    match class {
        Some(class) => policy.within(class, Treatment::Pseudonym),
        None => policy.clone(),
    }
}
