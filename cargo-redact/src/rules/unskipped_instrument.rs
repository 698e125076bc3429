//! # What it does
//!
//! Finds functions with `#[tracing::instrument]` and a sensitive argument that is not skipped.
//!
//! # Why
//!
//! The attribute records all arguments, by `Debug`, in each event inside of the function. One that is added
//! later is recorded too.
//!
//! # Example
//!
//! ```rust
//! #[tracing::instrument]
//! fn login(user: UserId, password: &str) {}
//! ```
//!
//! # Use instead
//!
//! ```rust
//! #[tracing::instrument(skip_all, fields(user = %user))]
//! fn login(user: UserId, password: &str) {}
//! ```
//!
//! # Limits
//!
//! An argument is sensitive by its type, or by its name if it is a text or a number. `--fix` writes
//! `skip_all`.

use super::Rule;
use crate::facts::Facts;
use crate::finding::{Edit, Finding};
use crate::model::{At, File, Function, Instrument, Pattern, Scope, Ty};
use crate::table::Trait;

const CODE: &str = "unskipped-instrument";

pub(super) const RULE: Rule = Rule {
    code: CODE,
    summary: "`#[instrument]` records a sensitive argument",
    source: include_str!("unskipped_instrument.rs"),
    check,
};

fn check(facts: &Facts<'_>, findings: &mut Vec<Finding>) {
    for (file, function) in facts.functions() {
        let instrument = function.instrument.as_ref().filter(|found| !found.is_decided);
        let Some(instrument) = instrument else { continue };
        if let Some((name, at, because)) = recorded(facts, file, function, instrument) {
            let finding = Finding::new(CODE, &file.path, &instrument.at, function.name.as_str())
                .title(format!("`#[instrument]` records `{name}`"))
                .label("records every argument that it does not skip")
                .note(&file.path, &at, format!("this {because}"))
                .help("write `skip_all`, and name what may be seen: `fields(id = %id)`")
                .fix(fix(instrument));
            findings.push(finding);
        }
    }
}

/// The first argument that should not be.
fn recorded(
    facts: &Facts<'_>,
    file: &File,
    function: &Function,
    instrument: &Instrument,
) -> Option<(String, At, String)> {
    let scope = Scope { file, module: &function.module };
    if instrument.records_result
        && let Some(output) = &function.output
        && let Some((_, why)) = facts.table.leak(output, scope, Trait::Debug)
    {
        let because = format!("returns `{}`, which {}", why.field, why.because);
        return Some(("ret".to_owned(), function.at.clone(), because));
    }
    if instrument.skip_all {
        return None;
    }
    function.params.iter().find_map(|(pattern, ty)| {
        let Pattern::Name { name, at, .. } = pattern else { return None };
        if instrument.skips.contains(name) {
            return None;
        }
        let because = because(facts, scope, function, name, ty)?;
        Some((name.clone(), at.clone(), because))
    })
}

fn because(
    facts: &Facts<'_>,
    scope: Scope<'_>,
    function: &Function,
    name: &str,
    ty: &Ty,
) -> Option<String> {
    let ty = function.owner.as_ref().filter(|_| ty.name() == Some("Self")).unwrap_or(ty);
    if let Some((_, why)) = facts.table.leak(ty, scope, Trait::Debug) {
        return Some(format!("shows `{}`, which {}", why.field, why.because));
    }
    facts.table.sounds(name, ty, scope).map(|sounds| sounds.because(name))
}

/// Only where nothing is said yet.
fn fix(instrument: &Instrument) -> Vec<Edit> {
    let end = instrument.at.end;
    let edit = instrument.is_bare.then(|| Edit::new(end..end, "(skip_all)"));
    edit.into_iter().collect()
}
