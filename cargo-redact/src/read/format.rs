//! The names in a format string.

use crate::model::How;

/// One `{…}`.
#[derive(Debug, PartialEq)]
pub(super) struct Placeholder {
    /// A name, a number, or nothing: the next argument.
    pub(super) name: String,
    /// Where the name begins in the source of the literal.
    pub(super) offset: usize,
    pub(super) how: How,
}

/// Finds the placeholders in the source of a string literal, quotes and escapes included: escapes contain
/// no braces but those of `\u{…}`.
pub(super) fn placeholders(source: &str) -> Vec<Placeholder> {
    let mut found = Vec::new();
    let mut rest = 0;
    while let Some(open) = source[rest..].find(['{', '\\']).map(|at| rest + at) {
        rest = if source[open..].starts_with("\\u{") {
            open + 3
        } else if source[open..].starts_with('\\') {
            open + 1 + source[open + 1..].chars().next().map_or(0, char::len_utf8)
        } else if source[open..].starts_with("{{") {
            open + 2
        } else {
            let Some(length) = source[open..].find('}') else { break };
            found.push(placeholder(&source[open + 1..open + length], open + 1));
            open + length + 1
        };
    }
    found
}

fn placeholder(inside: &str, offset: usize) -> Placeholder {
    let (name, spec) = inside.split_once(':').unwrap_or((inside, ""));
    let how = if spec.trim_end().ends_with('?') { How::Debug } else { How::Display };
    let offset = offset + name.len() - name.trim_start().len();
    Placeholder { name: name.trim().to_owned(), offset, how }
}

#[cfg(test)]
mod tests {
    use super::{Placeholder, placeholders};
    use crate::model::How;

    fn one(name: &str, offset: usize, how: How) -> Placeholder {
        Placeholder { name: name.to_owned(), offset, how }
    }

    #[test]
    fn names_are_found_where_they_stand() {
        assert_eq!(
            placeholders(r#""a {} {user:?} {{no}} {0:>8}""#),
            [one("", 4, How::Display), one("user", 7, How::Debug), one("0", 23, How::Display)],
        );
    }

    #[test]
    fn an_escape_is_no_name() {
        assert_eq!(placeholders(r#""\u{41} \\{x}""#), [one("x", 11, How::Display)]);
    }

    #[test]
    fn an_open_brace_is_no_panic() {
        assert_eq!(placeholders(r#""{""#), []);
        assert_eq!(placeholders("\"ä{ä}\\"), [one("ä", 4, How::Display)]);
    }
}
