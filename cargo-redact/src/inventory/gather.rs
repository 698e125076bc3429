//! From what is known of a workspace to its inventory.

use std::collections::BTreeSet;

use super::judge::Judged;
use super::{Classes, Environments, Events, Inventory, Place, Type, docs};
use crate::facts::Facts;
use crate::model::{self, At, File, Scope};
use crate::place;
use crate::report::Texts;
use crate::table::{Def, Id};

/// Collects the types that decide, and those that should.
pub(crate) fn gather(
    facts: &Facts<'_>,
    classes: &Classes<'_>,
    environments: &Environments,
    texts: &mut Texts<'_>,
) -> Inventory {
    let events = Events::find(facts, texts);
    let by_hand = by_hand(facts);
    let mut types = Vec::new();
    for (file, id, def) in facts.types() {
        let is_by_hand = by_hand.contains(&id);
        let is_redact = is_by_hand || def.ty.derives.iter().any(|d| d.name() == "Redact");
        let text = texts.of(&file.path);
        let (events, facts) = (&events, facts);
        let of =
            Of { facts, classes, environments, events, file, id, def, text, is_by_hand, is_redact };
        types.extend(of.entry());
    }
    types.sort_by(|one, other| (&one.name, &one.place).cmp(&(&other.name, &other.place)));
    Inventory {
        version: environments.version.clone(),
        environments: environments.policies.iter().map(|(name, _)| name.clone()).collect(),
        types,
    }
}

/// The types whose `Redact` somebody has written.
fn by_hand(facts: &Facts<'_>) -> BTreeSet<Id> {
    let impls = facts.files().iter().flat_map(|file| file.impls.iter().map(move |i| (file, i)));
    let impls = impls.filter(|(_, found)| found.of == "Redact");
    let ids = impls.filter_map(|(file, found)| {
        facts.table.resolve(&found.ty, Scope { file, module: &found.module })
    });
    ids.collect()
}

/// One type, and all that is asked about it.
pub(super) struct Of<'f, 'a> {
    pub(super) facts: &'f Facts<'a>,
    pub(super) classes: &'f Classes<'a>,
    pub(super) environments: &'f Environments,
    pub(super) events: &'f Events,
    pub(super) file: &'a File,
    pub(super) id: Id,
    pub(super) def: &'f Def<'a>,
    /// Of its file.
    pub(super) text: &'f str,
    pub(super) is_by_hand: bool,
    /// It is `Redact`, and follows a policy.
    pub(super) is_redact: bool,
}

impl<'a> Of<'_, 'a> {
    /// The type, unless there is nothing to say of it.
    fn entry(&self) -> Option<Type> {
        let ty = self.def.ty;
        let all: Vec<(&model::Field, Judged)> =
            ty.fields.iter().map(|field| (field, self.judge(field))).collect();
        let decides = self.is_redact || all.iter().any(|(_, judged)| judged.is_decided());
        let told = all.into_iter().filter(|(_, judged)| decides || judged.undecided.is_some());
        let fields = told.map(|(field, judged)| self.field(field, judged));
        let fields: Vec<_> = fields.chain(self.variants()).collect();
        (!fields.is_empty()).then(|| Type {
            name: self.name(),
            what: docs::first_paragraph(self.text, ty.begin..ty.at.start),
            place: self.place(&ty.at),
            fields,
            events: self.events.of_type(self.id),
        })
    }

    fn name(&self) -> String {
        let path = [&self.file.krate].into_iter().chain(&self.def.ty.module);
        path.chain([&self.def.ty.name]).map(String::as_str).collect::<Vec<_>>().join("::")
    }

    pub(super) fn place(&self, at: &At) -> Place {
        Place { path: self.file.path.clone(), line: place::Place::of(at, self.text).line }
    }

    pub(super) fn scope(&self) -> Scope<'a> {
        self.facts.table.scope_of(self.id)
    }
}
