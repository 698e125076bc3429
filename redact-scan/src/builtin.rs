//! The rules of this crate, which the build script has read and judged.

use std::borrow::Cow;

use crate::builder::Builder;
use crate::rule::{Rule, Severity};
use crate::scanner::Scanner;

impl Scanner {
    /// Makes a scanner of all rules that are on by default.
    #[must_use]
    pub fn new() -> Self {
        Self::builder().build()
    }

    /// Begins to choose rules, from those of this crate that are on by default.
    #[must_use]
    pub fn builder() -> Builder {
        Builder::new(RULES.iter().cloned())
    }
}

impl Default for Scanner {
    fn default() -> Self {
        Self::new()
    }
}

include!(concat!(env!("OUT_DIR"), "/rules.rs"));
