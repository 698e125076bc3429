//! # What it does
//!
//! Finds what lets more be seen than `redact.lock` allows. `cargo redact check --locked` asks.
//!
//! # Why
//!
//! A decision that was right is undone in one line, in a change that is about something else. The lock makes
//! that line a change of one file, and whoever owns the file is asked.
//!
//! # Example
//!
//! ```text
//! field shop::Customer email hidden
//! ```
//!
//! ```rust
//! #[derive(redact::Redact)]
//! struct Customer {
//!     #[redact(mask = redact::mask::Email)]
//!     email: String,
//! }
//! ```
//!
//! # Use instead
//!
//! ```rust
//! #[derive(redact::Redact)]
//! struct Customer {
//!     #[redact]
//!     email: String,
//! }
//! ```
//!
//! Where more has to be seen, run `cargo redact lock` and have the new `redact.lock` approved.
//!
//! # Limits
//!
//! No comment allows this, and no level or baseline changes it. A type or a function with a new name is a new
//! one: what it shows and reveals has to be approved again. Calls by a function that a crate has under another
//! name are not counted; the other name is a line of its own. What a mask of one's own does, or a constant that
//! stands for a mask, is in the code and not in the lock.

use super::Rule;

pub(crate) const CODE: &str = "loosened";

pub(super) const RULE: Rule = Rule {
    code: CODE,
    summary: "more is seen than the lock allows",
    source: include_str!("loosened.rs"),
    // It needs the lock, and is asked when all other rules have been.
    check: |_, _| {},
};
