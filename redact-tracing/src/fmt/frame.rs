//! What the JSON of an event says around the fields of its spans: its target, and what the spans are called.
//! These stand in the source of the program, and there is nothing to find in them.

use std::ops::Range;

/// Widens a part of a line, the fields of a span, by what stands around it.
pub(super) fn widen(line: &str, fields: &Range<usize>, target: &str, name: &str) -> Range<usize> {
    let before = before(&line[..fields.start], target);
    let behind = behind(&line[fields.end..], name);
    before.len()..line.len() - behind.len()
}

/// What stands before `"target":"shop","span":{`
fn before<'l>(line: &'l str, target: &str) -> &'l str {
    let Some(line) = line.strip_suffix("\"span\":{") else { return line };
    let quoted = line.strip_suffix("\",").and_then(|line| line.strip_suffix(target));
    quoted.and_then(|line| line.strip_suffix("\"target\":\"")).unwrap_or(line)
}

/// What stands behind `,"name":"request"},"spans":[{`
fn behind<'l>(line: &'l str, name: &str) -> &'l str {
    let quoted = line.strip_prefix(",\"name\":\"").and_then(|line| line.strip_prefix(name));
    let Some(line) = quoted.and_then(|line| line.strip_prefix('"')) else { return line };
    BETWEEN.iter().find_map(|between| line.strip_prefix(between)).unwrap_or(line)
}

/// What stands between the fields of one span and those of the next, or behind the last.
const BETWEEN: [&str; 3] = ["},\"spans\":[{", "},{", "}]}"];

#[cfg(test)]
mod tests {
    use super::*;

    fn left(line: &str) -> String {
        let start = line.find("\"id\"").unwrap();
        let part = widen(line, &(start..start + "\"id\":7".len()), "shop", "request");
        [&line[..part.start], "|", &line[part.end..]].concat()
    }

    #[test]
    fn names_of_the_program_are_left_out() {
        let line = r#"{"a":1},"target":"shop","span":{"id":7,"name":"request"},"spans":[{"b":2}]}"#;
        assert_eq!(left(line), "{\"a\":1},|\"b\":2}]}");
        assert_eq!(left(r#"[{"b":2},{"id":7,"name":"request"}]}"#), "[{\"b\":2},{|");
    }

    #[test]
    fn other_names_stay() {
        let line = r#""target":"ada","span":{"id":7,"name":"ada"}}"#;
        assert_eq!(left(line), r#""target":"ada",|,"name":"ada"}}"#);
        assert_eq!(left(r#"{"id":7,"name":"ada7777"}"#), r#"{|,"name":"ada7777"}"#);
        assert_eq!(left(r#"{"id":7,"c":3,"name":"request"}"#), r#"{|,"c":3,"name":"request"}"#);
        assert_eq!(left("request{\"id\":7}: sent"), "request{|}: sent");
    }
}
