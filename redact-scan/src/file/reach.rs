//! How long a match is at most.

use regex_syntax::ParserBuilder;

use crate::pattern;

/// Returns how many bytes a match has at most: `within`, if that is given, or what the pattern says.
///
/// # Errors
///
/// If the pattern is malformed, matches an empty text, or has no greatest length or one above 16 KiB.
pub(crate) fn reach(pattern: &str, within: usize) -> Result<usize, String> {
    let hir = ParserBuilder::new()
        .unicode(false)
        .utf8(false)
        .build()
        .parse(pattern)
        .map_err(|error| format!("the pattern does not parse\n{error}"))?;
    if hir.properties().minimum_len().is_none_or(|least| least == 0) {
        return Err("the pattern matches an empty text".to_owned());
    }
    pattern::compile(pattern).map_err(|error| error.to_string())?;
    match hir.properties().maximum_len() {
        _ if within > 0 => Ok(within),
        Some(most) if most <= MAX_REACH => Ok(most),
        Some(_) => Err(format!("a match of the pattern can be longer than {MAX_REACH} bytes")),
        None => {
            Err("a match has no greatest length: write `{0,200}`, not `*`, or `within`".to_owned())
        }
    }
}

pub(super) const MAX_REACH: usize = 16 * 1024;
