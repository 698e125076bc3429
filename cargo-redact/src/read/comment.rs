//! Comments that allow something: `// redact: allow(code, reason)`.

use crate::model::{Allow, At};

const OPEN: &str = "redact: allow";

/// Finds them all. A comment at the end of a line is about that line, one on a line of its own about the
/// next one that is no comment.
pub(super) fn allows(source: &str) -> Vec<Allow> {
    if !source.contains(OPEN) {
        return Vec::new();
    }
    let lines: Vec<At> = lines(source);
    let found = lines.iter().enumerate().filter_map(|(i, line)| {
        let text = &source[line.clone()];
        let start = comment(text)?;
        let is_alone = text[..start].trim().is_empty();
        let about = if is_alone { next_code(source, &lines[i + 1..]) } else { Some(line.clone()) };
        let at = line.start + start..line.end;
        Some(allow(&source[at.clone()], at, about.unwrap_or(line.end..line.end)))
    });
    found.collect()
}

fn lines(source: &str) -> Vec<At> {
    let mut start = 0;
    let lines = source.split_inclusive('\n').map(|line| {
        let at = start..start + line.trim_end().len();
        start += line.len();
        at
    });
    lines.collect()
}

/// Where the comment begins in a line that has such a one, outside of a string.
fn comment(line: &str) -> Option<usize> {
    let start = line.find("//")?;
    let is_ours = line[start..].trim_start_matches('/').trim_start().starts_with(OPEN);
    let before = line[..start].replace("\\\"", "");
    let is_code = before.matches('"').count().is_multiple_of(2);
    // A doc comment speaks of such comments.
    let is_plain = !line[start..].starts_with("///");
    (is_ours && is_code && is_plain).then_some(start)
}

fn next_code(source: &str, lines: &[At]) -> Option<At> {
    let is_code = |line: &&At| {
        let text = source[(*line).clone()].trim();
        !text.is_empty() && !text.starts_with("//")
    };
    lines.iter().find(is_code).cloned()
}

fn allow(text: &str, at: At, line: At) -> Allow {
    let behind = text.split_once(OPEN).map_or("", |(_, behind)| behind).trim();
    let inside = behind.strip_prefix('(').and_then(|inside| inside.strip_suffix(')'));
    let problem = inside.is_none().then_some("write `// redact: allow(code, reason)`");
    let (code, reason) =
        inside.unwrap_or_default().split_once(',').unwrap_or((inside.unwrap_or_default(), ""));
    let trim = |text: &str| text.trim().trim_matches('"').to_owned();
    Allow { code: trim(code), reason: trim(reason), at, line, problem }
}

#[cfg(test)]
mod tests {
    use super::allows;

    #[test]
    fn a_comment_is_about_its_line_or_the_next_one() {
        let source = "// redact: allow(a-b, it is public)\n\nfn f() {}\ng(); // redact: allow(c)\n";
        let found: Vec<_> = allows(source)
            .into_iter()
            .map(|allow| (allow.code, allow.reason, source[allow.line].to_owned()))
            .collect();
        let expected =
            [("a-b", "it is public", "fn f() {}"), ("c", "", "g(); // redact: allow(c)")];
        assert_eq!(found, expected.map(|(a, b, c)| (a.to_owned(), b.to_owned(), c.to_owned())));
    }

    #[test]
    fn a_string_and_a_doc_comment_are_none() {
        assert!(
            allows("let a = \"// redact: allow(x, y)\";\n/// redact: allow(x, y)\n").is_empty()
        );
    }

    #[test]
    fn what_is_not_understood_is_told() {
        assert!(allows("// redact: allow x\n")[0].problem.is_some());
    }
}
