//! Repairs what needs no decision.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use crate::finding::{Edit, Finding};
use crate::source;

/// Edits the files, and takes away the findings that are repaired.
pub(crate) fn apply(
    root: &Path,
    with_redact: &[PathBuf],
    findings: &mut Vec<Finding>,
) -> Result<(), String> {
    let mut edits: BTreeMap<String, Vec<Edit>> = BTreeMap::new();
    findings.retain(|finding| {
        let can = !finding.fix.is_empty() && is_possible(root, with_redact, finding);
        if can {
            edits.entry(finding.path.clone()).or_default().extend(finding.fix.clone());
        }
        !can
    });
    for (path, edits) in edits {
        let file = root.join(&path);
        let text = source::text(&file).map_err(|error| format!("cannot read `{path}`: {error}"))?;
        fs::write(&file, edited(&text, edits))
            .map_err(|error| format!("cannot write `{path}`: {error}"))?;
    }
    Ok(())
}

/// Code that names `redact` needs the crate.
fn is_possible(root: &Path, with_redact: &[PathBuf], finding: &Finding) -> bool {
    let names_redact = finding.fix.iter().any(|edit| edit.text.contains("redact::"));
    !names_redact
        || with_redact.iter().any(|directory| root.join(&finding.path).starts_with(directory))
}

/// The text with all edits in it. Of two that overlap, the first is made.
fn edited(text: &str, mut edits: Vec<Edit>) -> String {
    edits.sort_by_key(|edit| (edit.at.start, edit.at.end));
    edits.dedup();
    let mut edited = String::with_capacity(text.len());
    let mut end = 0;
    for edit in edits.iter().filter(|edit| edit.at.end <= text.len()) {
        if edit.at.start >= end {
            edited.push_str(&text[end..edit.at.start]);
            edited.push_str(&edit.text);
            end = edit.at.end;
        }
    }
    edited.push_str(&text[end..]);
    edited
}

#[cfg(test)]
mod tests {
    use super::{Edit, edited};

    #[test]
    fn edits_are_made_from_the_front() {
        let edit = |start, end, text: &str| Edit { at: start..end, text: text.to_owned() };
        let edits = vec![edit(4, 5, "E"), edit(0, 1, "A"), edit(0, 3, "-"), edit(2, 2, "+")];
        assert_eq!(edited("abcdef", edits), "Ab+cdEf");
    }
}
