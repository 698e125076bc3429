//! The decision about a field.

use crate::model::Decision;

/// How much of a field is seen. The order is that of what is seen: the first shows all, the last nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Seen {
    /// The type is seen as it is, and decides nothing.
    Open,
    Show,
    /// The field is silent, and its type decides.
    Typed,
    Mask,
    Pseudonym,
    Hidden,
    Omit,
    /// Its type refuses to be formatted.
    Secret,
}

/// All of them, in their order, with the word for each.
const WORDS: &[(Seen, &str)] = &[
    (Seen::Open, "open"),
    (Seen::Show, "show"),
    (Seen::Typed, "typed"),
    (Seen::Mask, "mask"),
    (Seen::Pseudonym, "pseudonym"),
    (Seen::Hidden, "hidden"),
    (Seen::Omit, "omit"),
    (Seen::Secret, "secret"),
];

impl Seen {
    pub(super) fn word(self) -> &'static str {
        let found = WORDS.iter().find(|(seen, _)| *seen == self);
        found.map(|(_, word)| *word).expect("the table has each of them")
    }

    /// The word of a line. What no attribute decides is no line.
    pub(super) fn parse(word: &str) -> Option<Self> {
        let found = WORDS.iter().find(|(seen, known)| *known == word && seen.is_written());
        found.map(|(seen, _)| *seen)
    }

    pub(super) fn is_written(self) -> bool {
        !matches!(self, Self::Open | Self::Typed)
    }
}

impl From<Decision> for Seen {
    fn from(decision: Decision) -> Self {
        match decision {
            Decision::None => Self::Typed,
            Decision::Hidden => Self::Hidden,
            Decision::Masked => Self::Mask,
            Decision::Pseudonym => Self::Pseudonym,
            Decision::Shown => Self::Show,
            Decision::Omitted => Self::Omit,
        }
    }
}

/// A decision, with what it says beside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Decided {
    pub(crate) seen: Seen,
    pub(crate) mask: Option<String>,
    /// How the keys of a map are seen.
    pub(crate) keys: Option<String>,
    pub(crate) pseudonym: Option<String>,
    pub(crate) class: Option<String>,
    pub(crate) because: Option<String>,
}

impl Decided {
    pub(crate) fn new(seen: Seen) -> Self {
        Self { seen, mask: None, keys: None, pseudonym: None, class: None, because: None }
    }
}

#[cfg(test)]
mod tests {
    use super::Seen::{self, Hidden, Mask, Omit, Pseudonym, Secret, Show};
    use super::WORDS;

    #[test]
    fn each_has_a_word_of_its_own() {
        assert!(WORDS.is_sorted_by(|one, other| one.0 < other.0));
        let read: Vec<Option<Seen>> = WORDS.iter().map(|(_, word)| Seen::parse(word)).collect();
        let expected = [
            None,
            Some(Show),
            None,
            Some(Mask),
            Some(Pseudonym),
            Some(Hidden),
            Some(Omit),
            Some(Secret),
        ];
        assert_eq!(read, expected);
    }
}
