//! The parsers, for the fuzzer alone: `cargo fuzz` sets the condition under which this is there.

use crate::{lock, settings};

/// Reads settings, and says whether they are understood. What is wrong is told on one line or more.
pub fn settings(text: &str) -> Result<(), String> {
    settings::Settings::parse(text).map(drop)
}

/// Reads a lock, and writes it again.
pub fn lock(text: &str) -> Result<String, String> {
    lock::parse(text).map(|lines| lock::text_of(&lines))
}
