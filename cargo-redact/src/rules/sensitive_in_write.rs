//! # What it does
//!
//! Finds sensitive values that are formatted into a stream or a text: `write!`, `writeln!`, `write_fmt`, and
//! what is written to standard output and error.
//!
//! # Why
//!
//! Nothing at such a call says where the text ends up. Often it is a file that others read.
//!
//! # Example
//!
//! ```rust
//! writeln!(report, "{}: {}", customer.id, customer.email)?;
//! ```
//!
//! # Use instead
//!
//! ```rust
//! writeln!(report, "{customer}")?; // `Customer` has `#[redact(display = "{id}: {email}")]`
//! ```
//!
//! # Limits
//!
//! A protocol that has to send the value in clear is the place for `// redact: allow(sensitive-in-write, …)`.

use super::Rule;
use super::leak::finding;
use crate::facts::Facts;
use crate::finding::Finding;
use crate::model::Door;

const CODE: &str = "sensitive-in-write";

pub(super) const RULE: Rule = Rule {
    code: CODE,
    summary: "a sensitive value is written to a stream or a text",
    source: include_str!("sensitive_in_write.rs"),
    check,
};

fn check(facts: &Facts<'_>, findings: &mut Vec<Finding>) {
    for (file, leak) in facts.values(&[Door::Write]) {
        let title = format!("`{}` writes sensitive data", leak.exit.name);
        let help =
            "write the value that holds it and derives `Redact`, or `redact::masked(value, mask)`";
        findings.push(finding(CODE, facts, file, leak).title(title).help(help));
    }
}
