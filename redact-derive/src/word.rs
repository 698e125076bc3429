//! The words of the attribute, each of them once.

pub(crate) const AS_STR: &str = "as_str";
pub(crate) const BECAUSE: &str = "because";
pub(crate) const BOUND: &str = "bound";
pub(crate) const CLASS: &str = "class";
pub(crate) const CRATE: &str = "crate";
pub(crate) const DISPLAY: &str = "display";
pub(crate) const KEYS: &str = "keys";
pub(crate) const MASK: &str = "mask";
pub(crate) const OMIT: &str = "omit";
pub(crate) const PSEUDONYM: &str = "pseudonym";
pub(crate) const REDACT: &str = "redact";
pub(crate) const SERDE: &str = "serde";
pub(crate) const SHOW: &str = "show";
pub(crate) const TEXT: &str = "text";
pub(crate) const WIRE: &str = "wire";
pub(crate) const WITHOUT: &str = "without";

/// The words that decide how a field may be seen.
pub(crate) const DECISIONS: &[&str] = &[MASK, OMIT, PSEUDONYM, SHOW];

/// What is derived beside `Redact`, and named in `without(..)`.
pub(crate) const TRAITS: &[&str] = &["Debug", "Display", "Serialize"];

/// Where an attribute stands.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    Container,
    Variant,
    Field,
}

impl Place {
    /// The words that may stand there.
    pub(crate) fn words(self) -> &'static [&'static str] {
        match self {
            Self::Container => &[BOUND, CLASS, CRATE, DISPLAY, WIRE, WITHOUT],
            Self::Variant => &[DISPLAY],
            Self::Field => &[AS_STR, BECAUSE, CLASS, KEYS, MASK, OMIT, PSEUDONYM, SHOW, TEXT, WIRE],
        }
    }
}

/// Where a word belongs.
pub(crate) fn home(word: &str) -> Option<&'static str> {
    let on = |place: Place| place.words().contains(&word);
    match (on(Place::Container), on(Place::Variant), on(Place::Field)) {
        (true, true, _) => Some("the type or a variant of it"),
        (true, _, true) => Some("the type or a field of it"),
        (true, false, false) => Some("the type"),
        (_, true, _) => Some("a variant"),
        (_, _, true) => Some("a field"),
        (false, false, false) => None,
    }
}

/// A word as one would write it, with a value where it takes one.
pub(crate) fn usage(word: &str) -> String {
    let usage = match word {
        AS_STR => "as_str = Type::as_str",
        BECAUSE => "because = \"..\"",
        BOUND => "bound = \"T: Trait\"",
        CLASS => "class = class::USER_CONTACT",
        CRATE => "crate = path::to::redact",
        DISPLAY => "display = \"..\"",
        KEYS => "keys(show)",
        MASK => "mask = mask::Email",
        TEXT => "text = \"..\"",
        WITHOUT => "without(Serialize)",
        _ => word,
    };
    usage.to_owned()
}

/// The masks that `redact::mask` has, as one would write them.
pub(crate) const MASKS: &[&str] = &[
    "mask::Bucket::new(&[..])",
    "mask::Card",
    "mask::Date",
    "mask::Email",
    "mask::Hidden",
    "mask::Iban",
    "mask::Ip",
    "mask::Keep::last(4)",
    "mask::Length",
    "mask::Name",
    "mask::Phone",
    "mask::Round::to(100)",
    "mask::Url",
];
