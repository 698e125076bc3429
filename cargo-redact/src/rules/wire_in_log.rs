//! # What it does
//!
//! Finds what `redact::wire` returns, or a text made of it, at an exit that logs, prints or panics.
//!
//! # Why
//!
//! `wire` serialises in clear, past policy and mask. It is for the database and the peer service.
//!
//! # Example
//!
//! ```rust
//! tracing::info!("saved {}", serde_json::to_string(&redact::wire(&customer))?);
//! ```
//!
//! # Use instead
//!
//! ```rust
//! tracing::info!("saved {}", serde_json::to_string(&customer)?);
//! ```
//!
//! # Limits
//!
//! Followed within a function.

use super::Rule;
use super::leak::finding;
use crate::facts::Facts;
use crate::finding::Finding;
use crate::flow::Kind;
use crate::model::Door;

const CODE: &str = "wire-in-log";

pub(super) const RULE: Rule = Rule {
    code: CODE,
    summary: "what is serialised in clear is handed to a log",
    source: include_str!("wire_in_log.rs"),
    check,
};

fn check(facts: &Facts<'_>, findings: &mut Vec<Finding>) {
    let doors = [Door::Log, Door::Write, Door::Panic, Door::Error];
    for (file, leak) in facts.leaks(&doors) {
        if leak.taint.kind == Kind::Wire {
            let title = format!("`{}` shows what is serialised in clear", leak.exit.name);
            let help = "serialise the value itself, which shows what was decided";
            findings.push(finding(CODE, facts, file, leak).title(title).help(help));
        }
    }
}
