//! # What it does
//!
//! Finds numbers under a sensitive name that nobody has decided about, in types that derive `Redact`, or that
//! implement it by hand.
//!
//! # Why
//!
//! Numbers are shown where nothing is said. `ssn: u32` is one.
//!
//! # Example
//!
//! ```rust
//! #[derive(redact::Redact)]
//! struct Employee {
//!     salary: u32,
//! }
//! ```
//!
//! # Use instead
//!
//! ```rust
//! #[derive(redact::Redact)]
//! struct Employee {
//!     #[redact(mask = redact::mask::Round::to(10_000))]
//!     salary: u32,
//! }
//! ```
//!
//! # Limits
//!
//! The derive macro refuses such a field as well. This rule also sees it before the code compiles.

use super::Rule;
use crate::facts::Facts;
use crate::finding::Finding;
use crate::table::{By, Trait};

const CODE: &str = "undecided-number";

pub(super) const RULE: Rule = Rule {
    code: CODE,
    summary: "a number with a sensitive name has no decision",
    source: include_str!("undecided_number.rs"),
    check,
};

fn check(facts: &Facts<'_>, findings: &mut Vec<Finding>) {
    for (file, id, def) in facts.types() {
        // Who implements it by hand decides there.
        let is_redact = def.shows.get(&Trait::Debug).is_some_and(|shows| shows.by == By::Guard);
        let is_derived = def.ty.derives.iter().any(|derive| derive.name() == "Redact");
        if !is_redact || !is_derived || def.ty.container.hides {
            continue;
        }
        for field in def.ty.fields.iter().filter(|field| !field.is_decided()) {
            let sounds = facts.table.sounds(&field.known_as, &field.ty, facts.table.scope_of(id));
            if sounds.is_some_and(|sounds| sounds.is_number) {
                let finding = Finding::new(CODE, &file.path, &field.at, def.ty.name.as_str())
                    .title(format!("`{}` would be shown", field.name))
                    .label(format!("this is a number, and `{}` sounds sensitive", field.known_as))
                    .help("hide it `#[redact]`, round it `#[redact(mask = mask::Round::to(100))]`, or show it with a reason");
                findings.push(finding);
            }
        }
    }
}
