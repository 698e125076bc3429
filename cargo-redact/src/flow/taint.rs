//! Why a value is sensitive.

use crate::model::At;

/// A reason not to show a value.
#[derive(Clone, Debug)]
pub(crate) struct Taint {
    pub(crate) kind: Kind,
    /// "`email` sounds sensitive": what is said at the exit.
    pub(crate) because: String,
    /// Only the name of a value of unknown type says so.
    pub(crate) is_guess: bool,
    /// Where it is said that it is sensitive: the file, by its number, and the place.
    pub(crate) origin: Option<(usize, At)>,
    /// Where it got another name, in the file of the exit.
    pub(crate) renamed: Option<(String, At)>,
    /// The `format!` that it went through.
    pub(crate) texts: Vec<At>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A field that has a decision, or a name that sounds so.
    Value,
    /// A type that shows more than it should.
    Type,
    /// A secret that was exposed.
    Exposed,
    /// Serialised in clear.
    Wire,
}

impl Taint {
    pub(crate) fn new(kind: Kind, because: String) -> Self {
        Self { kind, because, is_guess: false, origin: None, renamed: None, texts: Vec::new() }
    }

    pub(crate) fn guess(because: String) -> Self {
        Self { is_guess: true, ..Self::new(Kind::Value, because) }
    }

    pub(crate) fn exposed() -> Self {
        Self::new(Kind::Exposed, "is an exposed secret".to_owned())
    }

    pub(crate) fn wire() -> Self {
        Self::new(Kind::Wire, "is in clear".to_owned())
    }
}
