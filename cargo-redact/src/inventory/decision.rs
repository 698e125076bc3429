//! What has been decided about a field.

use crate::lock::Seen;

/// In the order in which a reader has to know of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Decision {
    /// It is sensitive, and nobody has decided.
    Undecided,
    /// Its type is seen as it is, and it does not sound sensitive.
    Open,
    /// Somebody has decided to show it.
    Shown,
    /// Its type decides.
    Typed,
    /// A hand-written `Redact` decides.
    ByHand,
    Masked,
    Pseudonym,
    Hidden,
    Omitted,
    /// Its type refuses to be formatted.
    Secret,
}

impl Decision {
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Undecided => "undecided",
            Self::Open => "open",
            Self::Shown => "shown",
            Self::Typed => "by type",
            Self::ByHand => "by hand",
            Self::Masked => "masked",
            Self::Pseudonym => "pseudonym",
            Self::Hidden => "hidden",
            Self::Omitted => "omitted",
            Self::Secret => "secret",
        }
    }
}

impl From<Seen> for Decision {
    fn from(seen: Seen) -> Self {
        match seen {
            Seen::Open => Self::Open,
            Seen::Show => Self::Shown,
            Seen::Typed => Self::Typed,
            Seen::Mask => Self::Masked,
            Seen::Pseudonym => Self::Pseudonym,
            Seen::Hidden => Self::Hidden,
            Seen::Omit => Self::Omitted,
            Seen::Secret => Self::Secret,
        }
    }
}
