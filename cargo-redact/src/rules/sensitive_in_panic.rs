//! # What it does
//!
//! Finds sensitive values in the message of a panic: `panic!`, `assert!`, `assert_eq!`, `expect`, `todo!` and
//! their kin.
//!
//! # Why
//!
//! The message of a panic goes to standard error, into crash reports and to whoever collects those.
//! `assert_eq!` shows both sides.
//!
//! # Example
//!
//! ```rust
//! assert_eq!(token, expected, "wrong token");
//! ```
//!
//! # Use instead
//!
//! ```rust
//! assert!(token == expected, "wrong token");
//! ```
//!
//! # Limits
//!
//! What `unwrap` shows of an error is the `Debug` of the error, for which there is `raw-debug`.

use super::Rule;
use super::leak::finding;
use crate::facts::Facts;
use crate::finding::Finding;
use crate::model::Door;

const CODE: &str = "sensitive-in-panic";

pub(super) const RULE: Rule = Rule {
    code: CODE,
    summary: "the message of a panic shows a sensitive value",
    source: include_str!("sensitive_in_panic.rs"),
    check,
};

fn check(facts: &Facts<'_>, findings: &mut Vec<Finding>) {
    for (file, leak) in facts.values(&[Door::Panic]) {
        let title = format!("`{}` panics with sensitive data", leak.exit.name);
        let help = "say what was wrong with the value and not the value";
        findings.push(finding(CODE, facts, file, leak).title(title).help(help));
    }
}
