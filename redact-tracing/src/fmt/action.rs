//! What is done about a finding.

use std::fmt;
use std::num::NonZeroU32;

use redact_scan::Rule;
use tracing::Metadata;

/// What is done about an event in which something is found. Of several findings, the strictest holds.
///
/// Whatever is written is masked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Action {
    /// Writes the event, masked. The default.
    #[default]
    Mask,
    /// Writes the event, masked, and from then on one of so many of its call site. All events of one trace are
    /// written, or none. Those of level `ERROR` are written all the same.
    Sample(NonZeroU32),
    /// Drops the event.
    Drop,
    /// Drops the event, and from then on all events of its call site.
    Refuse,
}

/// Tells of one finding in an event, and not what was found: see [`Builder::alert`](super::Builder::alert).
#[derive(Clone)]
pub struct Alert<'a> {
    pub(super) rule: &'a Rule,
    pub(super) place: Place<'a>,
    pub(super) action: Action,
}

impl<'a> Alert<'a> {
    /// Returns the rule that found it.
    #[must_use]
    pub fn rule(&self) -> &'a Rule {
        self.rule
    }

    /// Returns what `tracing` knows of the call site. There is none for a finding in the fields of a span, and
    /// for one in what is exported.
    #[must_use]
    pub fn metadata(&self) -> Option<&'static Metadata<'static>> {
        match self.place {
            Place::CallSite(metadata) => Some(metadata),
            Place::SpanFields | Place::Exported(_) => None,
        }
    }

    /// Returns what was done about the event.
    #[must_use]
    pub fn action(&self) -> Action {
        self.action
    }
}

/// `github-token at src/login.rs:14`
impl fmt::Display for Alert<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} at {}", self.rule.id(), self.place)
    }
}

impl fmt::Debug for Alert<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Alert({self})")
    }
}

/// Where something was found, as far as it is known.
#[derive(Clone, Copy)]
pub(crate) enum Place<'a> {
    CallSite(&'static Metadata<'static>),
    SpanFields,
    /// In what is exported, which says for itself where it is from.
    #[cfg_attr(not(feature = "opentelemetry"), expect(dead_code, reason = "nothing is exported"))]
    Exported(&'a str),
}

impl fmt::Display for Place<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::CallSite(metadata) => match (metadata.file(), metadata.line()) {
                (Some(file), Some(line)) => write!(f, "{file}:{line}"),
                _ => f.write_str(metadata.target()),
            },
            Self::SpanFields => f.write_str("the fields of a span"),
            Self::Exported(place) => f.write_str(place),
        }
    }
}
