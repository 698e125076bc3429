//! A document that says under which policy it was redacted.

use core::cell::Cell;

use serde::{Serialize, Serializer};

use crate::policy::View;
use crate::{Policy, Redact, Redacted};

thread_local! {
    static REDACTED: Cell<u64> = const { Cell::new(0) };
}

/// Counts a value that was serialised otherwise than in clear.
#[inline]
pub(crate) fn count() {
    let _ = REDACTED.try_with(|redacted| redacted.set(redacted.get().wrapping_add(1)));
}

/// A value that is serialised with a member `_redaction` behind its own: made by
/// [`Redacted::with_provenance`] and [`View::with_provenance`].
pub struct Stamped<V>(V);

impl<T: Redact + ?Sized> Redacted<'_, T> {
    /// Adds a member `_redaction` to the serialised value: the version of the policy, and how many values
    /// were masked, hidden or left out by the policy.
    ///
    /// Only what serde takes for a struct or a map has members: of anything else the serialiser makes
    /// an error.
    ///
    /// # Example
    ///
    /// ```
    /// use redact_core::{redacted, masked, mask};
    /// use std::collections::BTreeMap;
    ///
    /// let hits = BTreeMap::from([("home", 7)]);
    /// assert_eq!(
    ///     serde_json::to_string(&redacted(&hits).with_provenance())?,
    ///     r#"{"home":7,"_redaction":{"policy":null,"fields":0}}"#,
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn with_provenance(self) -> Stamped<Self> {
        Stamped(self)
    }
}

impl<T: Redact + ?Sized> View<'_, T> {
    /// Adds a member `_redaction` to the serialised value, as [`Redacted::with_provenance`] does.
    #[must_use]
    pub fn with_provenance(self) -> Stamped<Self> {
        Stamped(self)
    }
}

impl<T: Redact + ?Sized> Serialize for Stamped<Redacted<'_, T>> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        stamped(&self.0, serializer)
    }
}

impl<T: Redact + ?Sized> Serialize for Stamped<View<'_, T>> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.policy().scope(|| stamped(&self.0, serializer))
    }
}

fn stamped<S: Serializer>(value: &impl Serialize, serializer: S) -> Result<S::Ok, S::Error> {
    #[derive(Serialize)]
    struct Document<'a, V> {
        #[serde(flatten)]
        value: &'a V,
        #[serde(rename = "_redaction")]
        stamp: Stamp,
    }

    let before = REDACTED.try_with(Cell::get).unwrap_or_default();
    Document { value, stamp: Stamp { before } }.serialize(serializer)
}

/// Serialised behind the value, when the count is known.
struct Stamp {
    before: u64,
}

impl Serialize for Stamp {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        struct Redaction<'a> {
            policy: Option<&'a str>,
            fields: u64,
        }

        let now = REDACTED.try_with(Cell::get).unwrap_or(self.before);
        let fields = now.wrapping_sub(self.before);
        Policy::with_ambient(|policy| {
            Redaction { policy: policy.version(), fields }.serialize(serializer)
        })
    }
}
