//! # What it does
//!
//! Finds sensitive values that `format!` makes a text of, where the text is not seen to leave the function
//! by an exit that has a rule of its own.
//!
//! # Why
//!
//! The text has no type that says what is in it. Whoever gets it logs it.
//!
//! # Example
//!
//! ```rust
//! struct Customer {
//!     id: u64,
//!     email: String,
//! }
//!
//! fn label(customer: &Customer) -> String {
//!     format!("{} <{}>", customer.id, customer.email)
//! }
//! ```
//!
//! # Use instead
//!
//! ```rust
//! fn label(customer: &Customer) -> String {
//!     customer.to_string() // `#[redact(display = "{id} <{email}>")]`
//! }
//! ```
//!
//! # Limits
//!
//! A value that is known only by the name of a local is not told here.

use super::Rule;
use super::leak::finding;
use crate::facts::Facts;
use crate::finding::Finding;
use crate::model::Door;

const CODE: &str = "sensitive-in-string";

pub(super) const RULE: Rule = Rule {
    code: CODE,
    summary: "a sensitive value is formatted into a text",
    source: include_str!("sensitive_in_string.rs"),
    check,
};

fn check(facts: &Facts<'_>, findings: &mut Vec<Finding>) {
    for (file, leak) in facts.values(&[Door::String]) {
        let title = format!("`{}` makes a text of sensitive data", leak.exit.name);
        let help = "keep the value in its type; where a text in clear is needed, say why: `// redact: allow(sensitive-in-string, ..)`";
        findings.push(finding(CODE, facts, file, leak).title(title).help(help));
    }
}
