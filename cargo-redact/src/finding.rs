//! What a rule has found.

use crate::model::At;

/// One place that breaks a rule.
#[derive(Clone, Debug)]
pub(crate) struct Finding {
    pub(crate) code: &'static str,
    pub(crate) level: Level,
    pub(crate) path: String,
    pub(crate) at: At,
    /// The type or the function that it is in. With path and code it outlives a change of lines.
    pub(crate) item: String,
    pub(crate) title: String,
    /// What is said at the place.
    pub(crate) label: String,
    pub(crate) notes: Vec<Note>,
    pub(crate) help: Option<String>,
    pub(crate) fix: Vec<Edit>,
    /// What stands at the place is not to be seen in a report.
    pub(crate) is_secret: bool,
}

/// Another place that has to do with it.
#[derive(Clone, Debug)]
pub(crate) struct Note {
    pub(crate) path: String,
    pub(crate) at: At,
    pub(crate) label: String,
}

/// A piece of the file of the finding, and what is to stand there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Edit {
    pub(crate) at: At,
    pub(crate) text: String,
    /// It is a line of its own, if what it stands before begins one.
    pub(crate) is_line: bool,
}

impl Edit {
    pub(crate) fn new(at: At, text: &str) -> Self {
        Self { at, text: text.to_owned(), is_line: false }
    }

    pub(crate) fn line(at: At, text: &str) -> Self {
        Self { is_line: true, ..Self::new(at, text) }
    }
}

/// How much a finding matters.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Deserialize, serde::Serialize,
)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Level {
    /// It is not told.
    Allow,
    /// It is told, and the check succeeds.
    Warn,
    /// The check fails.
    Deny,
}

impl Level {
    /// As `redact.toml` and `redact.lock` write it.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Allow => "allow",
            Self::Warn => "warn",
            Self::Deny => "deny",
        }
    }

    pub(crate) fn parse(word: &str) -> Option<Self> {
        [Self::Allow, Self::Warn, Self::Deny].into_iter().find(|level| level.word() == word)
    }
}

impl Finding {
    pub(crate) fn new(code: &'static str, path: &str, at: &At, item: impl Into<String>) -> Self {
        Self {
            code,
            level: Level::Deny,
            path: path.to_owned(),
            at: at.clone(),
            item: item.into(),
            title: String::new(),
            label: String::new(),
            notes: Vec::new(),
            help: None,
            fix: Vec::new(),
            is_secret: false,
        }
    }

    pub(crate) fn secret(mut self) -> Self {
        self.is_secret = true;
        self
    }

    pub(crate) fn title(mut self, title: impl Into<String>) -> Self {
        self.title = title.into();
        self
    }

    pub(crate) fn label(mut self, label: impl Into<String>) -> Self {
        self.label = label.into();
        self
    }

    pub(crate) fn note(mut self, path: &str, at: &At, label: impl Into<String>) -> Self {
        self.notes.push(Note { path: path.to_owned(), at: at.clone(), label: label.into() });
        self
    }

    pub(crate) fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    pub(crate) fn fix(mut self, edits: Vec<Edit>) -> Self {
        self.fix = edits;
        self
    }
}
