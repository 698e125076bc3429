//! # What it does
//!
//! Finds types that hold sensitive data and have a `Debug` that prints it: a derived one, or one written
//! by hand.
//!
//! # Why
//!
//! `{:?}` is how most values get into a log. It is called by `dbg!`, by `unwrap`, by `tracing`, and by the
//! `Debug` of every type around.
//!
//! # Example
//!
//! ```rust
//! #[derive(Debug)]
//! struct Customer {
//!     email: String,
//! }
//! ```
//!
//! # Use instead
//!
//! ```rust
//! #[derive(redact::Redact)]
//! struct Customer {
//!     #[redact(mask = redact::mask::Email)]
//!     email: String,
//! }
//! ```
//!
//! # Limits
//!
//! A field is known by its type, its decision and its name. A plain `String` with a name that says nothing
//! is not found. `--fix` derives `Redact` and hides what has no decision; it needs the crate `redact`.

use super::Rule;
use crate::facts::Facts;
use crate::finding::{Edit, Finding};
use crate::model::{Door, Field, TypeDef};
use crate::table::{By, Def, Id, Leaf, Trait};

const CODE: &str = "raw-debug";

pub(super) const RULE: Rule = Rule {
    code: CODE,
    summary: "a type that holds sensitive data prints it by `Debug`",
    source: include_str!("raw_debug.rs"),
    check,
};

fn check(facts: &Facts<'_>, findings: &mut Vec<Finding>) {
    derived(CODE, Trait::Debug, facts, findings, fix);
    by_hand(CODE, Trait::Debug, facts, findings);
}

/// Types whose derive shows what they hold.
pub(super) fn derived(
    code: &'static str,
    of: Trait,
    facts: &Facts<'_>,
    findings: &mut Vec<Finding>,
    fix: impl Fn(&Facts<'_>, Id, &Def<'_>) -> Vec<Edit>,
) {
    for (file, id, def) in facts.types() {
        let Some(shows) = def.shows.get(&of) else { continue };
        let (By::Derive(at), Some(why)) = (&shows.by, &shows.leak) else { continue };
        if !is_of(code, def) {
            continue;
        }
        let name = of.name();
        let finding = Finding::new(code, &file.path, at, def.ty.name.as_str())
            .title(format!("the derived `{name}` of `{}` shows sensitive data", def.ty.name))
            .label(format!("shows `{}`, which {}{}", why.field, why.because, condition(def.ty)))
            .note(&facts.file(why.file).path, &why.at, "this field")
            .help(help(of))
            .fix(fix(facts, id, def));
        findings.push(finding);
    }
}

/// Where a type is not always there.
fn condition(ty: &TypeDef) -> String {
    ty.cfg.as_ref().map_or(String::new(), |cfg| format!("; it is there under `cfg({cfg})`"))
}

/// Hand-written impls that show what their type holds.
pub(super) fn by_hand(
    code: &'static str,
    of: Trait,
    facts: &Facts<'_>,
    findings: &mut Vec<Finding>,
) {
    for (file, leak) in facts.leaks(&[Door::Impl]) {
        let Some((id, shown)) = facts.shown_by(file, leak.function) else { continue };
        let def = facts.table.def(id);
        if shown == of && is_of(code, def) {
            let title = format!("the `{}` of `{}` shows sensitive data", of.name(), def.ty.name);
            findings
                .push(super::leak::finding(code, facts, file, leak).title(title).help(help(of)));
        }
    }
}

/// Some types are told by a rule of their own.
fn is_of(code: &str, def: &Def<'_>) -> bool {
    let masks_debug = def.shows.get(&Trait::Debug).is_some_and(|shows| {
        shows.by == By::Guard || (shows.by == By::Hand && shows.leak.is_none())
    });
    match code {
        "raw-display" => !def.is_error,
        "error-message" => def.is_error,
        "raw-serialize" => !(masks_debug && def.holds.is_some()),
        "masked-debug-clear-serialize" => masks_debug && def.holds.is_some(),
        _ => true,
    }
}

fn help(of: Trait) -> &'static str {
    match of {
        Trait::Debug => "derive `Redact` in its place, and decide about each field",
        Trait::Display => "derive it by a template: `#[redact(display = \"..\")]`",
        Trait::Serialize => {
            "derive `Redact`, which writes a masked `Serialize`; `#[redact(wire)]` serialises in clear on purpose"
        }
    }
}

/// `Redact` for `Debug` and `Serialize`, and an attribute for each field that has to be decided.
fn fix(facts: &Facts<'_>, id: Id, def: &Def<'_>) -> Vec<Edit> {
    let mut edits = Vec::new();
    for derive in &def.ty.derives {
        match derive.name() {
            "Debug" => edits.push(Edit::new(derive.at.clone(), "redact::Redact")),
            "Redact" | "Display" => return Vec::new(),
            _ => {}
        }
    }
    if def.shows.contains_key(&Trait::Serialize) {
        // Who serialises in clear on purpose has to say so.
        return Vec::new();
    }
    let fields = undecided(facts, id, def.ty);
    edits.extend(fields.map(|field| Edit::line(field.start..field.start, "#[redact]")));
    edits
}

fn undecided<'d>(
    facts: &'d Facts<'_>,
    id: Id,
    def: &'d TypeDef,
) -> impl Iterator<Item = &'d Field> {
    let scope = facts.table.scope_of(id);
    def.fields.iter().filter(move |field| {
        let asks = facts.table.leaf(&field.ty, scope, &mut |leaf| match leaf {
            Leaf::Text | Leaf::Date | Leaf::Other => Some(()),
            Leaf::Own(own) => {
                let decides =
                    facts.table.def(own).shows.values().any(|shows| shows.by == By::Guard);
                (!decides).then_some(())
            }
            _ => None,
        });
        let sounds = facts.table.sounds(&field.known_as, &field.ty, scope);
        !field.is_decided() && (asks.is_some() || sounds.is_some())
    })
}
