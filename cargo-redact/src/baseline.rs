//! What was there when the check was turned on: known findings, by code, path and item. Lines may move, and
//! nothing is new; a second finding of the same kind in the same item is.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::finding::Finding;
use crate::model::At;
use crate::{rules, source, write as files};

/// Where it is written, if nothing else is said.
pub(crate) const NAME: &str = "redact.baseline";

const HEAD: &str = "# Known findings: code, path, item, how often. `cargo redact check --write-baseline` writes this file.\n";

type Counts = BTreeMap<(String, String, String), usize>;

/// The lines of a baseline: code, path, item, how often, and where that is said.
pub(crate) struct Known {
    /// Where it is, from the root of the workspace.
    pub(crate) path: String,
    pub(crate) entries: Vec<(String, String, String, usize, At)>,
}

/// Writes all findings, sorted, one a line.
pub(crate) fn write(path: &Path, findings: &[Finding]) -> Result<(), String> {
    let mut text = HEAD.to_owned();
    for ((code, file, item), count) in counts(findings) {
        for part in [&code, "\t", &file, "\t", &item, "\t", &count.to_string(), "\n"] {
            text.push_str(part);
        }
    }
    files::replace(path, &text)
        .map_err(|error| format!("cannot write `{}`: {error}", path.display()))
}

fn counts(findings: &[Finding]) -> Counts {
    let mut counts = Counts::new();
    // A file that cannot be checked is never a known one.
    for finding in findings.iter().filter(|finding| finding.code != rules::BROKEN) {
        *counts.entry(key(finding)).or_default() += 1;
    }
    counts
}

fn key(finding: &Finding) -> (String, String, String) {
    (finding.code.to_owned(), finding.path.clone(), finding.item.clone())
}

/// Takes away the findings that are known.
pub(crate) fn apply(path: &Path, findings: &mut Vec<Finding>) -> Result<(), String> {
    let mut known = read(path)?.1;
    forget(&mut known, findings);
    Ok(())
}

/// Reads a baseline, with its places.
pub(crate) fn known(root: &Path, path: &Path) -> Result<Known, String> {
    let (text, counts) = read(path)?;
    let entries = counts.into_iter().map(|((code, file, item), count)| {
        let start = text.find(&format!("{code}\t{file}\t{item}\t")).unwrap_or_default();
        let at = start..start + text[start..].lines().next().map_or(0, str::len);
        (code, file, item, count, at)
    });
    Ok(Known { path: source::relative(root, path), entries: entries.collect() })
}

fn read(path: &Path) -> Result<(String, Counts), String> {
    let text = fs::read_to_string(path)
        .map_err(|error| format!("cannot read the baseline `{}`: {error}", path.display()))?;
    let counts = parse(&text).map_err(|line| {
        format!(
            "line {line} of the baseline `{}` is not `code, path, item, count` with tabs between",
            path.display()
        )
    })?;
    Ok((text, counts))
}

/// Takes away as many findings of each kind as are known.
fn forget(known: &mut Counts, findings: &mut Vec<Finding>) {
    findings.retain(|finding| match known.get_mut(&key(finding)) {
        Some(left) if *left > 0 => {
            *left -= 1;
            false
        }
        _ => true,
    });
}

/// Or the number of the first line that is wrong.
fn parse(text: &str) -> Result<Counts, usize> {
    let lines =
        text.lines().enumerate().filter(|(_, line)| !line.is_empty() && !line.starts_with('#'));
    lines.map(|(i, line)| entry(line).ok_or(i + 1)).collect()
}

fn entry(line: &str) -> Option<((String, String, String), usize)> {
    let mut parts = line.split('\t');
    let (code, path, item, count) = (parts.next()?, parts.next()?, parts.next()?, parts.next()?);
    let is_whole = parts.next().is_none() && rules::find(code).is_some();
    let key = (code.to_owned(), path.to_owned(), item.to_owned());
    is_whole.then_some((key, count.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::{counts, forget, parse};
    use crate::finding::Finding;

    #[test]
    fn one_more_of_the_same_kind_is_new() {
        let finding = |line: usize| Finding::new("raw-debug", "a.rs", &(line..line), "User");
        let mut known = counts(&[finding(1)]);
        let mut findings = vec![finding(7)];
        forget(&mut known.clone(), &mut findings);
        assert_eq!(findings.len(), 0);
        let mut findings = vec![finding(7), finding(9)];
        forget(&mut known, &mut findings);
        assert_eq!(findings[0].at, 9..9);
    }

    #[test]
    fn the_line_that_is_wrong_is_told() {
        assert_eq!(parse("# a\nraw-debug\ta.rs\tUser\t1\n").unwrap().len(), 1);
        assert_eq!(parse("raw-debug\ta.rs\tUser\t1\nraw-debug a.rs\n"), Err(2));
        assert_eq!(parse("raw-debgu\ta.rs\tUser\t1\n"), Err(1));
    }
}
