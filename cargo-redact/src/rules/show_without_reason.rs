//! # What it does
//!
//! Finds `#[redact(show)]` without `because = "…"`.
//!
//! # Why
//!
//! Showing a field is the one decision that somebody has to answer for. Whoever reviews the next change
//! needs to know why it was right.
//!
//! # Example
//!
//! ```rust
//! #[derive(redact::Redact)]
//! struct Invoice {
//!     #[redact(show)]
//!     vat_id: String,
//! }
//! ```
//!
//! # Use instead
//!
//! ```rust
//! #[derive(redact::Redact)]
//! struct Invoice {
//!     #[redact(show, because = "printed on every invoice")]
//!     vat_id: String,
//! }
//! ```
//!
//! # Limits
//!
//! None.

use super::Rule;
use crate::facts::Facts;
use crate::finding::Finding;
use crate::model::Decision;

const CODE: &str = "show-without-reason";

pub(super) const RULE: Rule = Rule {
    code: CODE,
    summary: "a field is shown, and nobody says why",
    source: include_str!("show_without_reason.rs"),
    check,
};

fn check(facts: &Facts<'_>, findings: &mut Vec<Finding>) {
    for (file, _, def) in facts.types() {
        for field in &def.ty.fields {
            if field.decision == Decision::Shown && field.reason.is_none() {
                let finding =
                    Finding::new(CODE, &file.path, &field.decision_at, def.ty.name.as_str())
                        .title(format!("`{}` is shown without a reason", field.name))
                        .label("nobody says why")
                        .help("write `#[redact(show, because = \"..\")]`");
                findings.push(finding);
            }
        }
    }
}
