//! What a line is about, and what it says of it.

use redact_core::policy::Treatment;

use super::Decided;
use crate::finding::Level;

/// What a line is about. No two lines are about the same.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Key {
    /// Comments that allow a rule to be broken.
    Allow {
        path: String,
        code: String,
        reason: String,
    },
    /// Code that is checked since somebody asks for it: `examples`, `tests`.
    Checked {
        what: String,
    },
    Field {
        of: String,
        name: String,
    },
    /// Findings in the baseline.
    Known {
        path: String,
        code: String,
        item: String,
    },
    /// The level of a rule, everywhere or in some files.
    Level {
        code: String,
        files: Option<String>,
    },
    /// How an environment treats a class, and those below it.
    Policy {
        environment: String,
        class: String,
    },
    /// Who reveals data of a class in an environment has to say what for.
    Purpose {
        environment: String,
        class: String,
    },
    /// Calls that put a value in clear.
    Reveal {
        within: String,
        door: String,
    },
    /// Something that a type does beside its fields: `wire`, `without(Debug)`, `by-hand`.
    Type {
        of: String,
        word: String,
    },
}

/// What it says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum What {
    Is,
    Count(usize),
    Level(Level),
    Treatment(Treatment),
    Decided(Decided),
}

impl Key {
    /// By what it is known again when files and lines move.
    pub(super) fn item(&self) -> String {
        match self {
            Self::Allow { path: of, code: name, .. }
            | Self::Field { of, name }
            | Self::Reveal { within: of, door: name }
            | Self::Policy { environment: of, class: name }
            | Self::Purpose { environment: of, class: name }
            | Self::Type { of, word: name } => format!("{of} {name}"),
            Self::Known { path, code, item } => format!("{path} {code} {item}"),
            Self::Level { code, files } => match files {
                Some(files) => format!("{files} {code}"),
                None => code.clone(),
            },
            Self::Checked { what } => what.clone(),
        }
    }

    /// The first half of a sentence that ends with `than the lock allows`.
    pub(super) fn title(&self) -> String {
        match self {
            Self::Allow { code, .. } => format!("`{code}` is allowed in more places"),
            Self::Field { of, name } => format!("`{name}` of `{of}` shows more"),
            Self::Known { code, .. } => format!("the baseline knows more of `{code}`"),
            Self::Level { code, .. } => format!("the level of `{code}` is lower"),
            Self::Policy { environment, class } => {
                format!("`{environment}` shows more of `{class}`")
            }
            Self::Purpose { environment, class } => {
                format!("`{environment}` asks less often what `{class}` is revealed for")
            }
            Self::Reveal { within, door } => format!("`{within}` calls `{door}` more often"),
            Self::Checked { what } => format!("less is checked, without {what},"),
            Self::Type { of, word } => format!("`{of}` is `{word}`, which is more"),
        }
    }
}

impl What {
    /// What no attribute decides is no line.
    pub(super) fn is_written(&self) -> bool {
        !matches!(self, Self::Decided(decided) if !decided.seen.is_written())
    }
}
