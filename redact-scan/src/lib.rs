//! Finds secrets and personal data in text, for what types cannot know.

mod builtin;
mod credentials;
mod decode;
#[cfg(feature = "toml")]
mod file;
mod finding;
mod ngram;
mod pattern;
mod placeholder;
mod rule;
mod scanner;
mod stream;
pub mod validate;

pub use crate::finding::Finding;
pub use crate::rule::{Rule, Severity};
pub use crate::scanner::{Findings, Scanner};
pub use crate::stream::Stream;
