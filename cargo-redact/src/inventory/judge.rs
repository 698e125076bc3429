//! What has been decided about a field: by its attribute, by its type, or by nobody.

use super::Decision;
use super::gather::Of;
use crate::lock::{self, Decided, Seen};
use crate::model::{Field, Scope, Ty};
use crate::table::{By, Leaf, Trait};

/// What has been found out about a field.
pub(super) struct Judged {
    pub(super) decided: Decided,
    pub(super) decision: Decision,
    /// Why somebody has to decide.
    pub(super) undecided: Option<String>,
    /// Its type decides, and follows a policy wherever it is.
    pub(super) is_guarded: bool,
}

impl Judged {
    /// Somebody has decided about this field.
    pub(super) fn is_decided(&self) -> bool {
        !matches!(self.decision, Decision::Undecided | Decision::Open)
    }
}

impl Of<'_, '_> {
    pub(super) fn judge(&self, field: &Field) -> Judged {
        let said = lock::decided(self.def.ty, field);
        let is_silent = !field.is_decided() && !self.def.ty.container.hides;
        let of_type = is_silent.then(|| self.guard(&field.ty, self.scope())).flatten();
        let is_guarded = of_type.is_some();
        let decided = match of_type {
            Some(of_type) => Decided { class: said.class, because: said.because, ..of_type },
            None => said,
        };
        let undecided = if decided.seen == Seen::Typed { self.undecided(field) } else { None };
        let decision = match decided.seen {
            _ if self.is_by_hand && is_silent => Decision::ByHand,
            Seen::Typed if undecided.is_some() => Decision::Undecided,
            Seen::Typed if self.is_redact => Decision::Typed,
            Seen::Typed => Decision::Open,
            seen => seen.into(),
        };
        let undecided = undecided.filter(|_| decision == Decision::Undecided);
        Judged { decided, decision, undecided, is_guarded }
    }

    /// What a type decides wherever it is used, through containers and under other names.
    fn guard(&self, ty: &Ty, scope: Scope<'_>) -> Option<Decided> {
        if let Some(found) = lock::guard(ty) {
            return Some(found);
        }
        if let Some((target, there)) = self.facts.table.alias(ty, scope) {
            return self.guard(target, there);
        }
        let wrapper = self.facts.table.leaf(ty, scope, &mut |leaf| match leaf {
            Leaf::Guard(name) => Some(name.to_owned()),
            _ => None,
        });
        wrapper.map(|name| Decided { mask: Some(name), ..Decided::new(Seen::Mask) })
    }

    /// Says whether a type has fields of its own, which decide.
    pub(super) fn has_decisions(&self, ty: &Ty) -> bool {
        let own = |leaf: Leaf<'_>| matches!(leaf, Leaf::Own(_) | Leaf::Other).then_some(());
        self.facts.table.leaf(ty, self.scope(), &mut { own }).is_some()
    }

    /// Says whether a type of the workspace that is `Redact` is in it.
    pub(super) fn holds_redact(&self, ty: &Ty) -> bool {
        let found = self.facts.table.leaf(ty, self.scope(), &mut |leaf| match leaf {
            Leaf::Own(id) => {
                let shows = self.facts.table.def(id).shows.get(&Trait::Debug)?;
                (shows.by == By::Guard).then_some(())
            }
            _ => None,
        });
        found.is_some()
    }

    /// Why somebody has to decide about a field that says nothing.
    fn undecided(&self, field: &Field) -> Option<String> {
        let sounds = self.facts.table.sounds(&field.known_as, &field.ty, self.scope());
        let because = match sounds {
            Some(sounds) => sounds.because(&field.known_as),
            None if self.is_redact && holds_bytes(&field.ty) => {
                "has bytes, which do not compile without a decision".to_owned()
            }
            None if self.is_redact && self.is_text(&field.ty) => {
                "is a text, which does not compile without a decision".to_owned()
            }
            None => return None,
        };
        Some(match self.printed_by(field).as_slice() {
            [] => format!("it {because}"),
            by => format!("it {because}; {} shows it in clear", by.join(", ")),
        })
    }

    fn is_text(&self, ty: &Ty) -> bool {
        let first = self.facts.table.leaf(ty, self.scope(), &mut |leaf| Some(leaf == Leaf::Text));
        first == Some(true)
    }

    /// The traits by which the type shows the field as it is.
    fn printed_by(&self, field: &Field) -> Vec<String> {
        let shows = self.def.shows.iter().filter(|(of, shows)| match (&shows.by, &shows.leak) {
            (By::Derive(_), Some(_)) if **of != Trait::Display => {
                !field.skipped_by.contains(&of.name())
            }
            (By::Derive(_) | By::Hand, Some(leak)) => leak.field == field.name,
            _ => false,
        });
        shows.map(|(of, _)| format!("`{}`", of.name())).collect()
    }
}

fn holds_bytes(ty: &Ty) -> bool {
    ty.name() == Some("u8") || ty.parts().iter().any(holds_bytes)
}
