//! # What it does
//!
//! Finds errors whose message shows sensitive data: the `Display` of an error type, derived or written by
//! hand, and the message of `anyhow!`, `bail!` and `ensure!`.
//!
//! # Why
//!
//! Errors are made to travel: through `?`, through `source`, into the log of another team. Whoever prints
//! one does not know what is in it.
//!
//! # Example
//!
//! ```rust
//! #[derive(Debug, thiserror::Error)]
//! enum Failure {
//!     #[error("no account for {email}")]
//!     Unknown { email: String },
//! }
//! ```
//!
//! # Use instead
//!
//! ```rust
//! #[derive(redact::Redact)]
//! enum Failure {
//!     #[redact(display = "no account for {email}")]
//!     Unknown {
//!         #[redact(mask = redact::mask::Email)]
//!         email: String,
//!     },
//! }
//! ```
//!
//! # Limits
//!
//! An error type is one that derives or implements `Error`, or whose name ends with `Error`.

use super::Rule;
use super::leak::finding;
use super::raw_debug::{by_hand, derived};
use crate::facts::Facts;
use crate::finding::Finding;
use crate::model::Door;
use crate::table::Trait;

const CODE: &str = "error-message";

pub(super) const RULE: Rule = Rule {
    code: CODE,
    summary: "the message of an error shows sensitive data",
    source: include_str!("error_message.rs"),
    check,
};

fn check(facts: &Facts<'_>, findings: &mut Vec<Finding>) {
    derived(CODE, Trait::Display, facts, findings, |_, _, _| Vec::new());
    by_hand(CODE, Trait::Display, facts, findings);
    for (file, leak) in facts.values(&[Door::Error]) {
        let title = format!("`{}` makes an error that shows sensitive data", leak.exit.name);
        let help = "say what went wrong, and for whom by an identifier that is no secret";
        findings.push(finding(CODE, facts, file, leak).title(title).help(help));
    }
}
