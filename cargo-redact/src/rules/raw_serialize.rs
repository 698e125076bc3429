//! # What it does
//!
//! Finds types that hold sensitive data and have a `Serialize` that writes it: a derived one, or one
//! written by hand.
//!
//! # Why
//!
//! A type that can be serialised is logged as JSON sooner or later, and nothing at that call says that it
//! is in clear.
//!
//! # Example
//!
//! ```rust
//! #[derive(serde::Serialize)]
//! struct Customer {
//!     email: String,
//! }
//! ```
//!
//! # Use instead
//!
//! ```rust
//! #[derive(redact::Redact)]
//! #[redact(wire)] // `redact::wire(&customer)` serialises in clear, for the database and the peer service
//! struct Customer {
//!     #[redact(mask = redact::mask::Email)]
//!     email: String,
//! }
//! ```
//!
//! # Limits
//!
//! What `serialize_with` and `with` write is not followed. Where `Debug` is masked, the code is
//! `masked-debug-clear-serialize`.

use super::Rule;
use super::raw_debug::{by_hand, derived};
use crate::facts::Facts;
use crate::finding::Finding;
use crate::table::Trait;

const CODE: &str = "raw-serialize";

pub(super) const RULE: Rule = Rule {
    code: CODE,
    summary: "a type that holds sensitive data writes it by `Serialize`",
    source: include_str!("raw_serialize.rs"),
    check,
};

fn check(facts: &Facts<'_>, findings: &mut Vec<Finding>) {
    derived(CODE, Trait::Serialize, facts, findings, |_, _, _| Vec::new());
    by_hand(CODE, Trait::Serialize, facts, findings);
}
