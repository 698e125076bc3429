//! The rules of this crate, which the build script has read and judged.

use std::borrow::Cow;

use crate::rule::{Rule, Severity};
use crate::scanner::Scanner;

impl Scanner {
    /// Makes a scanner of all rules that are on by default.
    #[must_use]
    pub fn new() -> Self {
        Self::of(RULES.iter().filter(|rule| rule.default).cloned())
    }
}

impl Default for Scanner {
    fn default() -> Self {
        Self::new()
    }
}

include!(concat!(env!("OUT_DIR"), "/rules.rs"));
