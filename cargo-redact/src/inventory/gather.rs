//! From what is known of a workspace to its inventory.

use std::collections::BTreeSet;

use redact_core::Class;
use redact_core::class;

use super::environments::{self, Environments};
use super::events::Events;
use super::shown::{May, Shown};
use super::{Classes, Decision, Field, InEnvironment, Inventory, Place, Type, classes, docs};
use crate::facts::Facts;
use crate::lock::{self, Decided, Seen};
use crate::model::{self, At, File, Scope, Ty, TypeDef};
use crate::place;
use crate::report::Texts;
use crate::table::{By, Def, Id, Leaf, Trait};

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
        let is_redact = is_by_hand || derives_redact(def.ty);
        let of = Of {
            facts,
            classes,
            environments,
            events: &events,
            file,
            id,
            def,
            is_by_hand,
            is_redact,
        };
        types.extend(of.entry(texts.of(&file.path)));
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

fn derives_redact(def: &TypeDef) -> bool {
    def.derives.iter().any(|derive| derive.name() == "Redact")
}

/// One type, and all that is asked about it.
struct Of<'f, 'a> {
    facts: &'f Facts<'a>,
    classes: &'f Classes<'a>,
    environments: &'f Environments,
    events: &'f Events,
    file: &'a File,
    id: Id,
    def: &'f Def<'a>,
    is_by_hand: bool,
    is_redact: bool,
}

impl<'a> Of<'_, 'a> {
    /// The type, unless there is nothing to say of it.
    fn entry(&self, text: &str) -> Option<Type> {
        let ty = self.def.ty;
        let all: Vec<(Judged, &model::Field)> =
            ty.fields.iter().map(|field| (self.judge(field), field)).collect();
        let decides = self.is_redact || all.iter().any(|(judged, _)| judged.is_decided);
        let fields = all.into_iter().filter(|(judged, _)| decides || judged.undecided.is_some());
        let mut fields: Vec<Field> =
            fields.map(|(judged, field)| self.field(judged, field, text)).collect();
        if self.is_redact && !ty.bare.is_empty() {
            fields.push(self.variants(text));
        }
        if fields.is_empty() {
            return None;
        }
        Some(Type {
            name: self.name(),
            what: docs::first_paragraph(text, ty.begin..ty.at.start),
            place: self.place(&ty.at, text),
            fields,
            events: self.events.of_type(self.id),
        })
    }

    fn name(&self) -> String {
        let path = [&self.file.krate].into_iter().chain(&self.def.ty.module);
        path.chain([&self.def.ty.name]).map(String::as_str).collect::<Vec<_>>().join("::")
    }

    fn place(&self, at: &At, text: &str) -> Place {
        Place { path: self.file.path.clone(), line: place::Place::of(at, text).line }
    }

    fn scope(&self) -> Scope<'a> {
        self.facts.table.scope_of(self.id)
    }

    fn judge(&self, field: &model::Field) -> Judged {
        let mut decided = lock::decided(self.def.ty, field);
        if decided.seen == Seen::Typed
            && let Some(of_type) = self.guard(&field.ty, self.scope())
        {
            decided = Decided { class: decided.class, because: decided.because, ..of_type };
        }
        let has_own_class = field.details.contains_key("class");
        let is_guarded =
            decided.seen != Seen::Typed && !field.is_decided() && !self.def.ty.container.hides;
        if self.is_by_hand && !field.is_decided() {
            return Judged {
                decided,
                decision: Decision::ByHand,
                is_decided: true,
                undecided: None,
                is_guarded,
                has_own_class,
            };
        }
        let undecided = self.undecided(field, &decided);
        let decision = match decided.seen {
            _ if undecided.is_some() => Decision::Undecided,
            Seen::Typed if self.is_redact => Decision::Typed,
            Seen::Typed => Decision::Open,
            seen => seen.into(),
        };
        let is_decided = decided.seen != Seen::Typed;
        Judged { decided, decision, is_decided, undecided, is_guarded, has_own_class }
    }

    /// A type that decides for itself, through containers and other names.
    fn guard(&self, ty: &Ty, scope: Scope<'_>) -> Option<Decided> {
        if let Some(found) = lock::guard(ty) {
            return Some(found);
        }
        if let Some((target, there)) = self.facts.table.alias(ty, scope) {
            return self.guard(target, there);
        }
        let masks = self.facts.table.leaf(ty, scope, &mut |leaf| match leaf {
            Leaf::Guard(name) => Some(name.to_owned()),
            _ => None,
        });
        masks.map(|name| Decided { mask: Some(name), ..Decided::new(Seen::Mask) })
    }

    /// Says whether a type has decisions of its own, or may have.
    fn decides(&self, ty: &Ty) -> bool {
        let found = self
            .facts
            .table
            .leaf(ty, self.scope(), &mut |leaf| matches!(leaf, Leaf::Own(_)).then_some(()));
        found.is_some()
    }

    /// Why somebody has to decide.
    fn undecided(&self, field: &model::Field, decided: &Decided) -> Option<String> {
        if decided.seen != Seen::Typed {
            return None;
        }
        let sounds = self.facts.table.sounds(&field.known_as, &field.ty, self.scope());
        let because = match sounds {
            Some(sounds) => sounds.because(&field.known_as),
            None if derives_redact(self.def.ty) && self.is_text(&field.ty) => {
                "is a text, which does not compile without a decision".to_owned()
            }
            None => return None,
        };
        let by = self.printed_by(field);
        Some(if by.is_empty() {
            format!("it {because}")
        } else {
            format!("it {because}, and it is seen by {}", by.join(", "))
        })
    }

    fn is_text(&self, ty: &Ty) -> bool {
        let found = self.facts.table.leaf(ty, self.scope(), &mut |leaf| Some(leaf == Leaf::Text));
        found == Some(true)
    }

    /// The traits of the type that show the field as it is.
    fn printed_by(&self, field: &model::Field) -> Vec<String> {
        let shows = self.def.shows.iter().filter(|(of, shows)| match (&shows.by, &shows.leak) {
            (By::Derive(_), Some(leak)) if **of == Trait::Display => leak.field == field.name,
            (By::Derive(_), Some(_)) => !field.skipped_by.contains(&of.name()),
            (By::Hand, Some(leak)) => leak.field == field.name,
            _ => false,
        });
        shows.map(|(of, _)| format!("`{}`", of.name())).collect()
    }

    fn field(&self, judged: Judged, field: &model::Field, text: &str) -> Field {
        let name = match &field.variant {
            Some(variant) => format!("{variant}.{}", field.name),
            None => field.name.clone(),
        };
        let (classes, unknown_class) = self.classes_of(&judged);
        let is_named = field.name.parse::<usize>().is_err();
        let form = judged.decided.mask.as_deref().and_then(classes::mask);
        let may = May {
            be_a_pseudonym: form.is_none_or(|mask| mask.has_form),
            be_omitted: is_named && self.is_redact,
        };
        let is_plain = judged.decision == Decision::Typed && !self.decides(&field.ty);
        let declared = if is_plain { Shown::InClear } else { Shown::declared(judged.decision) };
        let follows = self.is_redact || judged.is_guarded;
        // What holds fields of its own is as they are, unless it has a class.
        let reaches = follows && !(classes.is_empty() && declared == Shown::ByType);
        Field {
            name,
            what: docs::first_paragraph(text, field.begin..field.start),
            ty: one_line(text.get(field.ty_at.clone()).unwrap_or_default()),
            shown: self.shown(declared, &classes, may, reaches),
            classes,
            unknown_class,
            decision: judged.decision,
            mask: judged.decided.mask,
            keys: judged.decided.keys,
            because: judged.decided.because,
            undecided: judged.undecided,
            place: self.place(&field.at, text),
            events: self.events.of_field(self.def.file, &field.at),
        }
    }

    /// The classes of a field: its own or that of its type, and that of what decides about it.
    fn classes_of(&self, judged: &Judged) -> (Vec<Class>, Option<String>) {
        let decided = &judged.decided;
        let written = decided.class.as_deref();
        let named = written.and_then(|written| self.classes.of(written, self.scope()));
        let unknown = written.filter(|_| named.is_none()).map(str::to_owned);
        let of_decision = match judged.decision {
            Decision::Masked => decided.mask.as_deref().and_then(|mask| classes::mask(mask)?.class),
            Decision::Pseudonym => classes::pseudonym(),
            Decision::Secret => Some(class::CREDENTIAL),
            _ => None,
        };
        // The class of a field replaces that of its mask, but not that of its type.
        let replaces = !judged.is_guarded && judged.has_own_class;
        let of_decision = of_decision.filter(|_| !replaces);
        let mut classes: Vec<Class> = of_decision.into_iter().chain(named).collect();
        classes.dedup();
        (classes, unknown)
    }

    fn shown(
        &self,
        declared: Shown,
        classes: &[Class],
        may: May,
        reaches: bool,
    ) -> Vec<InEnvironment> {
        let policies = self.environments.policies.iter();
        let shown = policies.map(|(_, policy)| {
            let (treatment, rule) = environments::treatment(policy, classes);
            let shown = if reaches { declared.under(treatment, may) } else { declared };
            InEnvironment { shown, rule: (shown != declared).then_some(rule) }
        });
        shown.collect()
    }

    /// The names of the variants without fields, which say something too.
    fn variants(&self, text: &str) -> Field {
        let names: Vec<&str> = self.def.ty.bare.iter().map(|(name, _)| name.as_str()).collect();
        let written = self.def.ty.container.class.as_deref();
        let class = written.and_then(|written| self.classes.of(written, self.scope()));
        let classes: Vec<Class> = class.into_iter().collect();
        let decision = if self.is_by_hand { Decision::ByHand } else { Decision::Typed };
        let declared = if self.is_by_hand { Shown::ByType } else { Shown::InClear };
        let may = May { be_a_pseudonym: false, be_omitted: false };
        Field {
            name: "variant".to_owned(),
            what: Some("Which of these it is".to_owned()),
            ty: names.join(" | "),
            shown: self.shown(declared, &classes, may, !self.is_by_hand),
            unknown_class: written.filter(|_| classes.is_empty()).map(str::to_owned),
            classes,
            decision,
            mask: None,
            keys: None,
            because: None,
            undecided: None,
            place: self.place(&self.def.ty.bare[0].1, text),
            events: Vec::new(),
        }
    }
}

/// What has been found out about a field.
struct Judged {
    decided: Decided,
    decision: Decision,
    is_decided: bool,
    /// The field names a class, and not its type.
    has_own_class: bool,
    /// Why somebody has to decide.
    undecided: Option<String>,
    /// Its type decides, and it follows a policy by itself.
    is_guarded: bool,
}

/// As it is written, on one line.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
