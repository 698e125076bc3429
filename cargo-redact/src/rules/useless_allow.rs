//! # What it does
//!
//! Finds comments `// redact: allow(code, reason)` that allow nothing: there is no such rule, no reason is given,
//! or what they are about has no finding.
//!
//! # Why
//!
//! A comment that is left behind will allow the next leak that is written there.
//!
//! # Example
//!
//! ```rust
//! // redact: allow(raw-debug)
//! #[derive(Debug)]
//! struct Customer {
//!     email: String,
//! }
//! ```
//!
//! # Use instead
//!
//! ```rust
//! // redact: allow(raw-debug, a fixture that is never filled from production)
//! #[derive(Debug)]
//! struct Customer {
//!     email: String,
//! }
//! ```
//!
//! # Limits
//!
//! This rule cannot be allowed by a comment. `--fix` removes a comment that allows nothing.

use super::Rule;

pub(crate) const CODE: &str = "useless-allow";

pub(super) const RULE: Rule = Rule {
    code: CODE,
    summary: "a comment allows nothing",
    source: include_str!("useless_allow.rs"),
    // What comments allow is known when all other rules have been asked.
    check: |_, _| {},
};
