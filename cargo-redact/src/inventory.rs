//! What is collected, of which class, how each environment shows it and why: for those who answer for it.
//!
//! `gather` asks what the model and the table know. What a class means, what a policy does and which words are
//! used is said here once, for all formats.

use redact_core::Class;

mod classes;
mod csv;
mod decision;
mod docs;
mod environments;
mod events;
mod field;
mod gather;
mod html;
mod json;
mod judge;
mod markdown;
mod shown;
mod words;

pub(crate) use self::classes::Classes;
pub(crate) use self::csv::csv;
pub(crate) use self::decision::Decision;
pub(crate) use self::environments::Environments;
pub(crate) use self::events::Events;
pub(crate) use self::gather::gather;
pub(crate) use self::html::html;
pub(crate) use self::json::json;
pub(crate) use self::markdown::markdown;
pub(crate) use self::shown::Shown;

/// All of it, in the order of the names.
pub(crate) struct Inventory {
    /// The version of the policies.
    pub(crate) version: Option<String>,
    /// The names of the environments.
    pub(crate) environments: Vec<String>,
    pub(crate) types: Vec<Type>,
}

/// A type, with the fields that it has.
pub(crate) struct Type {
    /// With its crate and its modules.
    pub(crate) name: String,
    /// What its documentation begins with.
    pub(crate) what: Option<String>,
    pub(crate) place: Place,
    pub(crate) fields: Vec<Field>,
    /// The events that carry a value of the type.
    pub(crate) events: Vec<Event>,
}

/// A field, or the name of a variant.
pub(crate) struct Field {
    pub(crate) name: String,
    pub(crate) what: Option<String>,
    /// Its type, as it is written.
    pub(crate) ty: String,
    /// What kind of data it is. Where there are several, the strictest rule holds.
    pub(crate) classes: Vec<Class>,
    /// The class as it is written, where nobody but the compiler knows what it is.
    pub(crate) unknown_class: Option<String>,
    pub(crate) decision: Decision,
    pub(crate) mask: Option<String>,
    /// How the keys of a map are seen.
    pub(crate) keys: Option<String>,
    /// What is seen of it where no policy holds.
    pub(crate) declared: Shown,
    /// How each environment shows it, in the order of their names.
    pub(crate) shown: Vec<InEnvironment>,
    /// The reason that somebody gave.
    pub(crate) because: Option<String>,
    /// Why it is sensitive, and what prints it, if nobody decided.
    pub(crate) undecided: Option<String>,
    /// All of why it is shown as it is, in sentences.
    pub(crate) reasons: Vec<String>,
    pub(crate) place: Place,
    /// The events that carry the field alone.
    pub(crate) events: Vec<Event>,
}

/// How one environment shows a field.
pub(crate) struct InEnvironment {
    pub(crate) shown: Shown,
    /// The rule that makes it less than the field declares.
    pub(crate) rule: Option<String>,
}

/// A line of the source.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
pub(crate) struct Place {
    pub(crate) path: String,
    pub(crate) line: usize,
}

/// A call that logs, or a span around a function.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
pub(crate) struct Event {
    #[serde(flatten)]
    pub(crate) place: Place,
    /// `info!`, `#[instrument]`.
    pub(crate) by: String,
    /// Its text, or the name of the function.
    pub(crate) message: Option<String>,
    /// It takes decided values alone.
    pub(crate) is_decided: bool,
}

/// How much there is.
#[derive(Clone, Copy, Debug, serde::Serialize)]
pub(crate) struct Summary {
    pub(crate) types: usize,
    pub(crate) fields: usize,
    pub(crate) undecided: usize,
}

impl Inventory {
    /// What the columns are called that say what is seen: the environments, or one for all.
    pub(crate) fn columns(&self) -> Vec<&str> {
        let names: Vec<&str> = self.environments.iter().map(String::as_str).collect();
        if names.is_empty() { vec!["shown"] } else { names }
    }

    /// The fields that somebody has to decide about, with their types.
    pub(crate) fn undecided(&self) -> impl Iterator<Item = (&Type, &Field)> {
        let fields =
            self.types.iter().flat_map(|of| of.fields.iter().map(move |field| (of, field)));
        fields.filter(|(_, field)| field.decision == Decision::Undecided)
    }

    /// Says whether an event is a call that takes undecided values too.
    pub(crate) fn has_raw_events(&self) -> bool {
        let alone =
            self.types.iter().flat_map(|of| of.fields.iter().flat_map(|field| &field.events));
        self.types.iter().flat_map(|of| &of.events).chain(alone).any(|event| !event.is_decided)
    }

    pub(crate) fn summary(&self) -> Summary {
        let fields = self.types.iter().map(|of| of.fields.len()).sum();
        Summary { types: self.types.len(), fields, undecided: self.undecided().count() }
    }
}

impl Field {
    /// What is seen of it, in each of the [columns](Inventory::columns).
    pub(crate) fn columns(&self) -> Vec<Shown> {
        let shown: Vec<Shown> = self.shown.iter().map(|here| here.shown).collect();
        if shown.is_empty() { vec![self.declared] } else { shown }
    }

    /// Its classes as a text.
    pub(crate) fn class(&self) -> String {
        let classes = self.classes.iter().map(|class| class.path());
        classes.chain(self.unknown_class.as_deref()).collect::<Vec<_>>().join(", ")
    }
}

impl std::fmt::Display for Place {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}:{}", self.path, self.line)
    }
}
