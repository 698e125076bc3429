//! One field, with its classes and what each policy leaves of it.

use redact_core::{Class, class};

use super::gather::Of;
use super::judge::Judged;
use super::shown::{May, Shown};
use super::{Decision, Field, InEnvironment, classes, docs, environments};
use crate::lock::Seen;
use crate::model::{self, Ty};

/// The classes of a field, as far as they are known.
struct Known {
    classes: Vec<Class>,
    /// A class as it is written, which only the compiler knows.
    unknown: Option<String>,
    /// There may be a class that is not known.
    is_open: bool,
}

impl Of<'_, '_> {
    pub(super) fn field(&self, field: &model::Field, judged: Judged) -> Field {
        let known = self.known(field, &judged);
        let declared = self.declared(field, &judged);
        let may = self.is_reached(&known, declared, &judged).then(|| self.may(field, &judged));
        let shown = self.shown(declared, &known.classes, may);
        let because = judged.decided.because;
        Field {
            name: match &field.variant {
                Some(variant) => format!("{variant}.{}", field.name),
                None => field.name.clone(),
            },
            what: docs::first_paragraph(self.text, field.begin..field.start),
            ty: one_line(self.text.get(field.ty_at.clone()).unwrap_or_default()),
            classes: known.classes,
            unknown_class: known.unknown,
            decision: judged.decision,
            mask: judged.decided.mask,
            keys: judged.decided.keys,
            declared,
            reasons: self.reasons(because.as_ref().or(judged.undecided.as_ref()), &shown),
            shown,
            because,
            undecided: judged.undecided,
            place: self.place(&field.at),
            events: self.events.of_field(self.def.file, &field.at),
        }
    }

    /// The names of the variants without fields, which say something too.
    pub(super) fn variants(&self) -> Option<Field> {
        let first = self.def.ty.bare.first().filter(|_| self.is_redact)?;
        let names: Vec<&str> = self.def.ty.bare.iter().map(|(name, _)| name.as_str()).collect();
        let written = self.def.ty.container.class.as_deref();
        let class = written.and_then(|written| self.classes.of(written, self.scope()));
        let classes: Vec<Class> = class.into_iter().collect();
        let (decision, declared) = if self.is_by_hand {
            (Decision::ByHand, Shown::ByType)
        } else {
            (Decision::Typed, Shown::InClear)
        };
        let is_known = written.is_some() == class.is_some();
        let may = May { be_a_pseudonym: false, be_omitted: false, is_whole: true };
        let shown = self.shown(declared, &classes, (is_known && !self.is_by_hand).then_some(may));
        Some(Field {
            name: "variant".to_owned(),
            what: Some("Which of these it is".to_owned()),
            ty: names.join(" | "),
            unknown_class: written.filter(|_| !is_known).map(str::to_owned),
            classes,
            decision,
            mask: None,
            keys: None,
            declared,
            reasons: self.reasons(None, &shown),
            shown,
            because: None,
            undecided: None,
            place: self.place(&first.1),
            events: Vec::new(),
        })
    }

    /// What is seen of it where no policy holds.
    fn declared(&self, field: &model::Field, judged: &Judged) -> Shown {
        match judged.decision {
            // A number decides for itself, and has nothing to hide.
            Decision::Typed if !self.has_decisions(&field.ty) => Shown::InClear,
            // What is shown of a type that decides is what that shows.
            Decision::Shown if self.holds_redact(&field.ty) => Shown::ByType,
            decision => Shown::declared(decision),
        }
    }

    /// Says whether a policy can make less of the field itself.
    fn is_reached(&self, known: &Known, declared: Shown, judged: &Judged) -> bool {
        let follows = self.is_redact || judged.is_guarded;
        // What has fields of its own is as they are, unless it has a class.
        let is_left = declared == Shown::ByType && judged.decision != Decision::Shown;
        follows && !(known.classes.is_empty() && (known.is_open || is_left))
    }

    fn may(&self, field: &model::Field, judged: &Judged) -> May {
        let mask = judged.decided.mask.as_deref().map(|mask| self.classes.mask(mask));
        let be_a_pseudonym = match mask {
            Some(mask) => mask.is_none_or(|mask| mask.has_form),
            None => self.has_form(&field.ty, judged.decision == Decision::Typed),
        };
        let is_named = field.name.parse::<usize>().is_err();
        May {
            be_a_pseudonym,
            be_omitted: is_named && self.is_redact,
            is_whole: judged.decision == Decision::Shown,
        }
    }

    /// Says whether a shown value may be told by what serde takes for one number or text.
    fn has_form(&self, ty: &Ty, by_item: bool) -> bool {
        let first = || ty.parts().first();
        match ty {
            Ty::Tuple(_) | Ty::List(_) if !by_item => false,
            Ty::Path { .. } => match ty.name().unwrap_or_default() {
                "bool" => false,
                "Option" | "Box" | "Arc" | "Rc" | "Cow" | "Reverse" | "Wrapping" => {
                    first().is_none_or(|part| self.has_form(part, by_item))
                }
                name => by_item || !(LISTS.contains(&name) || self.is_of_many(ty)),
            },
            _ => true,
        }
    }

    /// Says whether serde makes more than one value of a type of the workspace.
    fn is_of_many(&self, ty: &Ty) -> bool {
        let Some(id) = self.facts.table.resolve(ty, self.scope()) else { return false };
        let fields = &self.facts.table.def(id).ty.fields;
        fields.len() > 1 || fields.iter().any(|field| field.name != "0" || field.variant.is_some())
    }

    /// The class that is written, and that of what decides: the mask, or the type.
    fn known(&self, field: &model::Field, judged: &Judged) -> Known {
        let written = judged.decided.class.as_deref();
        let named = written.and_then(|written| self.classes.of(written, self.scope()));
        let unknown = written.filter(|_| named.is_none()).map(str::to_owned);
        let mask = judged.decided.mask.as_deref();
        // The class of a field replaces that of its mask. That of a type stands beside it.
        let is_replaced = !judged.is_guarded && field.details.contains_key("class");
        let (of_decision, is_known) = match judged.decided.seen {
            _ if is_replaced => (None, true),
            Seen::Mask => {
                let mask = mask.and_then(|mask| self.classes.mask(mask));
                (mask.as_ref().and_then(|mask| mask.class), mask.is_some())
            }
            Seen::Pseudonym => (classes::pseudonym(), true),
            Seen::Secret => (Some(class::CREDENTIAL), true),
            _ => (None, true),
        };
        let mut classes: Vec<Class> = of_decision.into_iter().chain(named).collect();
        classes.dedup();
        Known { classes, is_open: unknown.is_some() || !is_known, unknown }
    }

    /// What each environment shows: what is declared, where no policy reaches it.
    fn shown(&self, declared: Shown, classes: &[Class], may: Option<May>) -> Vec<InEnvironment> {
        let policies = self.environments.policies.iter();
        let shown = policies.map(|(_, policy)| {
            let (treatment, rule) = environments::treatment(policy, classes);
            let shown = may.map_or(declared, |may| declared.under(treatment, may));
            InEnvironment { shown, rule: (shown != declared).then_some(rule) }
        });
        shown.collect()
    }

    /// What somebody has said, and the rules that leave less, each with its environments.
    fn reasons(&self, said: Option<&String>, shown: &[InEnvironment]) -> Vec<String> {
        let mut reasons: Vec<String> = said.cloned().into_iter().collect();
        let mut rules: Vec<(&str, Vec<&str>)> = Vec::new();
        for ((name, _), here) in self.environments.policies.iter().zip(shown) {
            let Some(rule) = &here.rule else { continue };
            match rules.iter_mut().find(|(known, _)| known == rule) {
                Some((_, names)) => names.push(name),
                None => rules.push((rule, vec![name])),
            }
        }
        reasons.extend(rules.iter().map(|(rule, names)| format!("{}: {rule}", names.join(", "))));
        reasons
    }
}

/// Containers, of which serde makes more than one value.
const LISTS: &[&str] = &[
    "BTreeMap",
    "BTreeSet",
    "BinaryHeap",
    "HashMap",
    "HashSet",
    "IndexMap",
    "IndexSet",
    "LinkedList",
    "Vec",
    "VecDeque",
];

/// As it is written, on one line.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
