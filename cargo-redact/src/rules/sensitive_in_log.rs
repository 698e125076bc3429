//! # What it does
//!
//! Finds sensitive values in macros that log or print: `tracing`, `log`, `println!`, `dbg!` and their kin.
//! Positional, named and captured arguments count, the fields of an event, the pairs of a record.
//!
//! # Why
//!
//! What is in a log is read by many, copied to where nobody counts it, and kept for years.
//!
//! # Example
//!
//! ```rust
//! let who = &customer.email;
//! tracing::info!(who, "logged in");
//! ```
//!
//! # Use instead
//!
//! ```rust
//! tracing::info!(?customer, "logged in"); // `Customer` derives `Redact`
//! ```
//!
//! # Limits
//!
//! Values are followed within a function. What another function returns is known if it is in the
//! workspace, or by its name: `get_token()`.

use super::Rule;
use super::leak::finding;
use crate::facts::Facts;
use crate::finding::Finding;
use crate::model::Door;

const CODE: &str = "sensitive-in-log";

pub(super) const RULE: Rule = Rule {
    code: CODE,
    summary: "a sensitive value is logged or printed",
    source: include_str!("sensitive_in_log.rs"),
    check,
};

fn check(facts: &Facts<'_>, findings: &mut Vec<Finding>) {
    for (file, leak) in facts.values(&[Door::Log]) {
        let title = format!("`{}` shows sensitive data", leak.exit.name);
        let help =
            "log the value that holds it and derives `Redact`, or `redact::masked(value, mask)`";
        findings.push(finding(CODE, facts, file, leak).title(title).help(help));
    }
}
