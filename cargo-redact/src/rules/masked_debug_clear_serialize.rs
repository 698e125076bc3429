//! # What it does
//!
//! Finds types whose `Debug` is masked, and whose `Serialize` writes the same fields in clear.
//!
//! # Why
//!
//! Somebody has taken care, and whoever reads the type believes it. A log in JSON shows everything.
//!
//! # Example
//!
//! ```rust
//! #[derive(veil::Redact, serde::Serialize)]
//! struct Customer {
//!     #[redact]
//!     email: String,
//! }
//! ```
//!
//! # Use instead
//!
//! ```rust
//! #[derive(redact::Redact)] // one decision holds for `Debug` and `Serialize`
//! struct Customer {
//!     #[redact(mask = redact::mask::Email)]
//!     email: String,
//! }
//! ```
//!
//! # Limits
//!
//! A hand-written `Debug` counts as masked if nothing sensitive is found in it.

use super::Rule;
use super::raw_debug::{by_hand, derived};
use crate::facts::Facts;
use crate::finding::Finding;
use crate::table::Trait;

const CODE: &str = "masked-debug-clear-serialize";

pub(super) const RULE: Rule = Rule {
    code: CODE,
    summary: "a type masks in `Debug` what its `Serialize` writes in clear",
    source: include_str!("masked_debug_clear_serialize.rs"),
    check,
};

fn check(facts: &Facts<'_>, findings: &mut Vec<Finding>) {
    derived(CODE, Trait::Serialize, facts, findings, |_, _, _| Vec::new());
    by_hand(CODE, Trait::Serialize, facts, findings);
}
