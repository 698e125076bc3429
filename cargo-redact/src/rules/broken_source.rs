//! # What it does
//!
//! Tells of files that could not be checked: they are not Rust, or they are not there.
//!
//! # Why
//!
//! A file that nobody has looked at is not clean. The other files are checked all the same.
//!
//! # Example
//!
//! ```text
//! fn login( {}
//! ```
//!
//! # Use instead
//!
//! Source that compiles.
//!
//! # Limits
//!
//! Syntax that is newer than this tool is told as well. No comment allows it, since none is read in such a
//! file; `redact.toml` can, by path.

use super::Rule;

pub(crate) const CODE: &str = "broken-source";

pub(super) const RULE: Rule = Rule {
    code: CODE,
    summary: "a file could not be checked",
    source: include_str!("broken_source.rs"),
    // It is found where files are read.
    check: |_, _| {},
};
