//! For programs: one document, which `schema.json` beside this file describes.

use std::collections::BTreeMap;

use redact_core::Class;
use serde::Serialize;

use super::{Event, Field, InEnvironment, Inventory, Place, Summary, Type};

/// The version of the document. A new member does not change it.
const VERSION: u32 = 1;

/// Writes all of it.
pub(crate) fn json(inventory: &Inventory) -> String {
    let document = Document {
        version: VERSION,
        policy: inventory.version.as_deref(),
        environments: &inventory.environments,
        summary: inventory.summary(),
        types: inventory.types.iter().map(|of| entry(of, &inventory.environments)).collect(),
    };
    let text = serde_json::to_string_pretty(&document);
    text.expect("it has texts and numbers, and every key is a text") + "\n"
}

#[derive(Serialize)]
struct Document<'a> {
    version: u32,
    policy: Option<&'a str>,
    environments: &'a [String],
    summary: Summary,
    types: Vec<Entry<'a>>,
}

#[derive(Serialize)]
struct Entry<'a> {
    name: &'a str,
    what: Option<&'a str>,
    #[serde(flatten)]
    place: &'a Place,
    events: &'a [Event],
    fields: Vec<Item<'a>>,
}

#[derive(Serialize)]
struct Item<'a> {
    name: &'a str,
    what: Option<&'a str>,
    #[serde(rename = "type")]
    ty: &'a str,
    classes: Vec<&'static str>,
    unknown_class: Option<&'a str>,
    decision: &'static str,
    mask: Option<&'a str>,
    keys: Option<&'a str>,
    declared: &'static str,
    shown: BTreeMap<&'a str, Here<'a>>,
    because: Option<&'a str>,
    undecided: Option<&'a str>,
    #[serde(flatten)]
    place: &'a Place,
    events: &'a [Event],
}

#[derive(Serialize)]
struct Here<'a> {
    shown: &'static str,
    rule: Option<&'a str>,
}

fn entry<'a>(of: &'a Type, environments: &'a [String]) -> Entry<'a> {
    Entry {
        name: &of.name,
        what: of.what.as_deref(),
        place: &of.place,
        events: &of.events,
        fields: of.fields.iter().map(|field| item(field, environments)).collect(),
    }
}

fn item<'a>(field: &'a Field, environments: &'a [String]) -> Item<'a> {
    let shown = environments.iter().map(String::as_str).zip(field.shown.iter().map(here));
    Item {
        name: &field.name,
        what: field.what.as_deref(),
        ty: &field.ty,
        classes: field.classes.iter().copied().map(Class::path).collect(),
        unknown_class: field.unknown_class.as_deref(),
        decision: field.decision.word(),
        mask: field.mask.as_deref(),
        keys: field.keys.as_deref(),
        declared: field.declared.word(),
        shown: shown.collect(),
        because: field.because.as_deref(),
        undecided: field.undecided.as_deref(),
        place: &field.place,
        events: &field.events,
    }
}

fn here(here: &InEnvironment) -> Here<'_> {
    Here { shown: here.shown.word(), rule: here.rule.as_deref() }
}
