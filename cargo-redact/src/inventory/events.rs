//! Which events carry a value of a type, or one field of it.

use std::collections::{BTreeMap, BTreeSet};

use super::{Event, Place};
use crate::facts::Facts;
use crate::flow::{self, Carried, Load};
use crate::model::{At, File, Scope};
use crate::place;
use crate::report::Texts;
use crate::table::{Id, Leaf};

/// The events, by what they carry.
#[derive(Default)]
pub(crate) struct Events {
    by_type: BTreeMap<Id, BTreeSet<Event>>,
    /// By the file and the place of the field.
    by_field: BTreeMap<(usize, usize), BTreeSet<Event>>,
}

impl Events {
    /// Follows all functions.
    pub(crate) fn find(facts: &Facts<'_>, texts: &mut Texts<'_>) -> Self {
        let mut events = Self::default();
        for (file, function) in facts.functions() {
            let scope = Scope { file, module: &function.module };
            for carried in flow::carried(&facts.table, scope, function) {
                events.add(facts, file, &carried, texts);
            }
        }
        events
    }

    fn add(
        &mut self,
        facts: &Facts<'_>,
        file: &File,
        carried: &Carried<'_>,
        texts: &mut Texts<'_>,
    ) {
        let event = event(file, carried, texts.of(&file.path));
        match &carried.load {
            Load::Field(file, at) => {
                self.by_field.entry((*file, at.start)).or_default().insert(event);
            }
            Load::Type(id) => {
                for id in held(facts, *id) {
                    self.by_type.entry(id).or_default().insert(event.clone());
                }
            }
        }
    }

    pub(crate) fn of_type(&self, id: Id) -> Vec<Event> {
        self.by_type.get(&id).into_iter().flatten().cloned().collect()
    }

    pub(crate) fn of_field(&self, file: usize, at: &At) -> Vec<Event> {
        self.by_field.get(&(file, at.start)).into_iter().flatten().cloned().collect()
    }
}

/// A type, and those that its fields hold: who carries one carries all.
fn held(facts: &Facts<'_>, id: Id) -> BTreeSet<Id> {
    let mut held = BTreeSet::new();
    let mut next = vec![id];
    while let Some(id) = next.pop() {
        if !held.insert(id) {
            continue;
        }
        let scope = facts.table.scope_of(id);
        for field in &facts.table.def(id).ty.fields {
            facts.table.leaf(&field.ty, scope, &mut |leaf| {
                if let Leaf::Own(id) = leaf {
                    next.push(id);
                }
                None::<()>
            });
        }
    }
    held
}

fn event(file: &File, carried: &Carried<'_>, text: &str) -> Event {
    let line = |at: &At| place::Place::of(at, text).line;
    let place = |at: &At| Place { path: file.path.clone(), line: line(at) };
    match carried.event {
        flow::Event::Exit(exit) => Event {
            place: place(&exit.at),
            by: exit.name.clone(),
            message: message(text, &exit.text),
            is_decided: exit.door == crate::model::Door::Event,
        },
        flow::Event::Span(function, instrument) => Event {
            place: place(&instrument.at),
            by: "#[instrument]".to_owned(),
            message: Some(function.name.clone()),
            is_decided: instrument.is_decided,
        },
    }
}

fn message(text: &str, at: &At) -> Option<String> {
    let literal: syn::LitStr = syn::parse_str(text.get(at.clone())?).ok()?;
    Some(literal.value())
}
