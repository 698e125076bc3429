//! # What it does
//!
//! Finds types that hold sensitive data and have a `Display` that shows it: a derived one, or one written
//! by hand.
//!
//! # Why
//!
//! `{}` and `to_string` are called for people to read, and people read logs.
//!
//! # Example
//!
//! ```rust
//! struct Customer {
//!     id: u64,
//!     email: String,
//! }
//!
//! impl fmt::Display for Customer {
//!     fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
//!         write!(f, "{} <{}>", self.id, self.email)
//!     }
//! }
//! ```
//!
//! # Use instead
//!
//! ```rust
//! #[derive(redact::Redact)]
//! #[redact(display = "{id} <{email}>")]
//! struct Customer {
//!     id: u64,
//!     #[redact(mask = redact::mask::Email)]
//!     email: String,
//! }
//! ```
//!
//! # Limits
//!
//! Types that are errors have a rule of their own: `error-message`.

use super::Rule;
use super::raw_debug::{by_hand, derived};
use crate::facts::Facts;
use crate::finding::Finding;
use crate::table::Trait;

const CODE: &str = "raw-display";

pub(super) const RULE: Rule = Rule {
    code: CODE,
    summary: "a type that holds sensitive data shows it by `Display`",
    source: include_str!("raw_display.rs"),
    check,
};

fn check(facts: &Facts<'_>, findings: &mut Vec<Finding>) {
    derived(CODE, Trait::Display, facts, findings, |_, _, _| Vec::new());
    by_hand(CODE, Trait::Display, facts, findings);
}
