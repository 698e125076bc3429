//! Types with their fields and decisions, impls, functions.

use std::collections::BTreeMap;

use super::{At, Pattern, Step, Ty};

/// A struct, an enum or a union.
#[derive(Debug)]
pub(crate) struct TypeDef {
    pub(crate) name: String,
    /// The modules that it is in, below the crate.
    pub(crate) module: Vec<String>,
    pub(crate) at: At,
    /// Where it begins, with its attributes.
    pub(crate) begin: usize,
    pub(crate) fields: Vec<Field>,
    /// The variants that have no fields.
    pub(crate) bare: Vec<(String, At)>,
    pub(crate) derives: Vec<Derive>,
    pub(crate) container: Container,
    /// What its own `Display` says, or that of a variant: `#[error("…")]`.
    pub(crate) templates: Vec<Template>,
    /// The condition under which it is there.
    pub(crate) cfg: Option<String>,
}

/// What `#[redact(…)]` says on a type.
#[derive(Debug, Default)]
pub(crate) struct Container {
    /// Every field without a decision is hidden.
    pub(crate) hides: bool,
    /// It has a `Display`, by a template.
    pub(crate) has_display: bool,
    /// The traits that are left to the user.
    pub(crate) without: Vec<String>,
    /// It can be serialised in clear.
    pub(crate) has_wire: bool,
    /// The class of the fields that name none.
    pub(crate) class: Option<String>,
}

/// One path in a `#[derive(…)]`.
#[derive(Debug)]
pub(crate) struct Derive {
    pub(crate) path: Vec<String>,
    pub(crate) at: At,
}

impl Derive {
    pub(crate) fn name(&self) -> &str {
        self.path.last().map_or("", String::as_str)
    }
}

/// A message with the names of the fields in it.
#[derive(Debug)]
pub(crate) struct Template {
    /// The variant that it is of.
    pub(crate) variant: Option<String>,
    pub(crate) names: Vec<(String, At)>,
}

#[derive(Debug)]
pub(crate) struct Field {
    /// Its name, or its number in a tuple.
    pub(crate) name: String,
    /// The variant that it is in.
    pub(crate) variant: Option<String>,
    /// What is asked whether it sounds sensitive: its name, or that of what it stands in alone.
    pub(crate) known_as: String,
    pub(crate) ty: Ty,
    /// The name, or the type where there is none.
    pub(crate) at: At,
    /// Where its type stands.
    pub(crate) ty_at: At,
    /// Where it begins, with its attributes.
    pub(crate) begin: usize,
    /// Where it begins, behind its attributes.
    pub(crate) start: usize,
    pub(crate) decision: Decision,
    pub(crate) decision_at: At,
    /// What stands behind `mask`, `pseudonym`, `keys` and `class`, by the word.
    pub(crate) details: BTreeMap<String, String>,
    pub(crate) reason: Option<Reason>,
    /// The derived traits that leave it out.
    pub(crate) skipped_by: Vec<&'static str>,
    /// A command line cannot set it.
    pub(crate) is_no_argument: bool,
}

impl Field {
    pub(crate) fn is_decided(&self) -> bool {
        self.decision != Decision::None
    }
}

/// How a field may be seen: the first shows most.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Decision {
    None,
    Shown,
    Masked,
    Pseudonym,
    Hidden,
    Omitted,
}

impl Decision {
    /// Nobody who is not cleared sees the value.
    pub(crate) fn protects(self) -> bool {
        !matches!(self, Self::None | Self::Shown)
    }

    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::None => "undecided",
            Self::Hidden => "hidden",
            Self::Masked => "masked",
            Self::Pseudonym => "a pseudonym",
            Self::Shown => "shown",
            Self::Omitted => "omitted",
        }
    }
}

/// `because = "…"`.
#[derive(Debug)]
pub(crate) struct Reason {
    pub(crate) text: String,
    pub(crate) at: At,
}

#[derive(Debug)]
pub(crate) struct Alias {
    pub(crate) name: String,
    pub(crate) module: Vec<String>,
    pub(crate) ty: Ty,
    pub(crate) at: At,
}

/// An impl of a trait.
#[derive(Debug)]
pub(crate) struct Impl {
    /// The last word of the path of the trait.
    pub(crate) of: String,
    pub(crate) ty: Ty,
    pub(crate) module: Vec<String>,
    pub(crate) at: At,
}

/// A mask of one's own, as far as a policy asks about it.
#[derive(Debug)]
pub(crate) struct MaskDef {
    pub(crate) name: String,
    pub(crate) module: Vec<String>,
    /// Its class, as it is written.
    pub(crate) class: Option<String>,
    /// Equal values have a form in common.
    pub(crate) has_form: bool,
}

#[derive(Debug)]
pub(crate) struct Function {
    /// With the type that it is of: `Customer::greet`.
    pub(crate) name: String,
    pub(crate) module: Vec<String>,
    pub(crate) owner: Option<Ty>,
    /// The trait whose impl it is in.
    pub(crate) of: Option<String>,
    pub(crate) params: Vec<(Pattern, Ty)>,
    pub(crate) output: Option<Ty>,
    pub(crate) instrument: Option<Instrument>,
    pub(crate) steps: Vec<Step>,
    pub(crate) at: At,
}

/// `#[instrument]`, which records the arguments.
#[derive(Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each is a word that is there or not")]
pub(crate) struct Instrument {
    pub(crate) at: At,
    /// It is that of `redact`, which takes decided values alone.
    pub(crate) is_decided: bool,
    /// Nothing stands behind the name.
    pub(crate) is_bare: bool,
    pub(crate) skip_all: bool,
    pub(crate) skips: Vec<String>,
    pub(crate) records_result: bool,
}
