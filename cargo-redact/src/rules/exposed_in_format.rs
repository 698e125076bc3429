//! # What it does
//!
//! Finds `expose_secret()` inside an argument of a macro that formats.
//!
//! # Why
//!
//! The type did what it could: it refused. This call goes around it, and straight into text.
//!
//! # Example
//!
//! ```rust
//! tracing::debug!("key: {}", key.expose_secret());
//! ```
//!
//! # Use instead
//!
//! ```rust
//! tracing::debug!("key: {} bytes", key.expose_secret().len());
//! ```
//!
//! # Limits
//!
//! A secret that gets a name first is told as `sensitive-in-log` and the like.

use super::Rule;
use super::leak::finding;
use crate::facts::Facts;
use crate::finding::Finding;
use crate::flow;
use crate::model::Door;

const CODE: &str = "exposed-in-format";

pub(super) const RULE: Rule = Rule {
    code: CODE,
    summary: "a secret is exposed in an argument of a formatting macro",
    source: include_str!("exposed_in_format.rs"),
    check,
};

fn check(facts: &Facts<'_>, findings: &mut Vec<Finding>) {
    let doors = [Door::Log, Door::Write, Door::Panic, Door::Error, Door::String];
    for (file, leak) in facts.leaks(&doors) {
        if flow::exposes(&leak.argument.value) {
            let title = format!("`{}` shows an exposed secret", leak.exit.name);
            let help = "leave it out, or log the struct that holds it and derives `Redact`";
            findings.push(finding(CODE, facts, file, leak).title(title).help(help));
        }
    }
}
