//! What is seen of a field where a policy holds.

use redact_core::policy::Treatment;

use super::Decision;

/// In the order of how much is seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Shown {
    /// Nobody has decided, and no policy reaches it.
    Undecided,
    InClear,
    /// As its own fields are.
    ByType,
    Masked,
    /// As its own fields are, and none of them by more than a pseudonym.
    PseudonymByType,
    Pseudonym,
    Hidden,
    Omitted,
}

impl Shown {
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Undecided => "undecided",
            Self::InClear => "in clear",
            Self::ByType => "by type",
            Self::Masked => "masked",
            Self::PseudonymByType => "by type, at most a pseudonym",
            Self::Pseudonym => "pseudonym",
            Self::Hidden => "hidden",
            Self::Omitted => "omitted",
        }
    }

    /// What a field declares, which is the most that is ever seen.
    pub(crate) fn declared(decision: Decision) -> Self {
        match decision {
            Decision::Undecided => Self::Undecided,
            Decision::Open | Decision::Shown => Self::InClear,
            Decision::Typed | Decision::ByHand => Self::ByType,
            Decision::Masked => Self::Masked,
            Decision::Pseudonym => Self::Pseudonym,
            Decision::Hidden | Decision::Secret => Self::Hidden,
            Decision::Omitted => Self::Omitted,
        }
    }

    /// What is left of it under a policy: as much, or less.
    pub(crate) fn under(self, treatment: Treatment, may: May) -> Self {
        if matches!(self, Self::Undecided | Self::Omitted) {
            return self;
        }
        match treatment {
            Treatment::Declared => self,
            Treatment::Pseudonym => self.as_pseudonym(may),
            Treatment::Omitted if may.be_omitted => Self::Omitted,
            Treatment::Hidden | Treatment::Omitted => Self::Hidden,
        }
    }

    fn as_pseudonym(self, may: May) -> Self {
        match self {
            Self::ByType if !may.is_whole => Self::PseudonymByType,
            Self::InClear | Self::Masked | Self::ByType if may.be_a_pseudonym => Self::Pseudonym,
            Self::InClear | Self::Masked | Self::ByType => Self::Hidden,
            _ => self,
        }
    }
}

/// What a policy may do with a field.
#[derive(Clone, Copy, Debug)]
pub(crate) struct May {
    /// Equal values have a form in common.
    pub(crate) be_a_pseudonym: bool,
    /// It is taken as one value, whatever it is made of.
    pub(crate) is_whole: bool,
    /// It has a name to leave out.
    pub(crate) be_omitted: bool,
}
