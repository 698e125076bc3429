//! The pattern of a rule: what it may be, and how it is compiled.
//!
//! Patterns are about bytes, in ASCII, and their matches have a greatest length: from both follows that
//! a search takes linear time and that a stream needs to hold a bounded piece of text.

use regex_automata::meta;
use regex_automata::util::syntax;

/// Compiles a pattern, within limits of size.
pub(crate) fn compile(pattern: &str) -> Result<meta::Regex, Box<meta::BuildError>> {
    meta::Regex::builder()
        .syntax(syntax::Config::new().unicode(false).utf8(false))
        .configure(
            meta::Config::new()
                .utf8_empty(false)
                .nfa_size_limit(Some(MAX_NFA))
                .onepass_size_limit(Some(MAX_NFA))
                .hybrid_cache_capacity(MAX_CACHE),
        )
        .build(pattern)
        .map_err(Box::new)
}

const MAX_NFA: usize = 4 << 20;
const MAX_CACHE: usize = 1 << 20;
