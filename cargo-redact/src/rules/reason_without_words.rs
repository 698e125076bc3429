//! # What it does
//!
//! Finds `because = "…"` with nothing in it that says why: no words, or only such as `todo`.
//!
//! # Why
//!
//! It was written to please a tool, and will please a reviewer.
//!
//! # Example
//!
//! ```rust
//! #[derive(redact::Redact)]
//! struct Invoice {
//!     #[redact(show, because = "...")]
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
//! Whether a reason is a good one is for people to say.

use super::Rule;
use crate::facts::Facts;
use crate::finding::Finding;

const CODE: &str = "reason-without-words";

pub(super) const RULE: Rule = Rule {
    code: CODE,
    summary: "the reason of a decision says nothing",
    source: include_str!("reason_without_words.rs"),
    check,
};

fn check(facts: &Facts<'_>, findings: &mut Vec<Finding>) {
    for (file, _, def) in facts.types() {
        for field in &def.ty.fields {
            let Some(reason) = &field.reason else { continue };
            if !says_something(&reason.text) {
                let finding = Finding::new(CODE, &file.path, &reason.at, def.ty.name.as_str())
                    .title(format!("the reason for `{}` has no words", field.name))
                    .label("this says nothing")
                    .help("say who needs to see it, or why it is no secret");
                findings.push(finding);
            }
        }
    }
}

/// Says whether a reason has words in it, beside those that stand for one that is missing.
pub(crate) fn says_something(reason: &str) -> bool {
    let words = reason.split(|c: char| !c.is_alphabetic()).filter(|word| word.chars().count() > 1);
    words.map(str::to_lowercase).any(|word| !FILLERS.contains(&word.as_str()))
}

const FILLERS: &[&str] = &[
    "asdf", "because", "blah", "fixme", "foo", "bar", "hack", "it", "is", "later", "na", "none",
    "nothing", "ok", "reason", "tba", "tbd", "test", "todo", "wip", "xx", "xxx", "yes",
];

#[cfg(test)]
mod tests {
    use super::says_something;

    #[test]
    fn a_reason_has_words() {
        for reason in ["printed on every invoice", "public", "öffentlich"] {
            assert!(says_something(reason), "{reason}");
        }
        for reason in ["", "...", "x", "TODO", "n/a", "because", "123", "tbd!"] {
            assert!(!says_something(reason), "{reason}");
        }
    }
}
