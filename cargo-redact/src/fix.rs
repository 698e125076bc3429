//! Repairs what needs no decision.

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};

use crate::finding::{Edit, Finding};
use crate::{source, write};

/// Edits the files, takes away the findings that are repaired, and says how many those are.
pub(crate) fn apply(
    root: &Path,
    with_redact: &[PathBuf],
    findings: &mut Vec<Finding>,
) -> Result<usize, String> {
    let before = findings.len();
    let mut edits: BTreeMap<String, Vec<Edit>> = BTreeMap::new();
    findings.retain_mut(|finding| {
        let can = !finding.fix.is_empty() && is_possible(root, with_redact, finding);
        if can {
            edits.entry(finding.path.clone()).or_default().append(&mut finding.fix);
        } else if !finding.fix.is_empty() {
            finding.help = Some("add the crate first: `cargo add redact`".to_owned());
        }
        !can
    });
    for (path, edits) in edits {
        edit(&root.join(&path), edits)
            .map_err(|error| format!("cannot repair `{path}`: {error}"))?;
    }
    Ok(before - findings.len())
}

fn edit(file: &Path, edits: Vec<Edit>) -> io::Result<()> {
    let text = source::text(file)?;
    write::replace(file, &edited(&text, edits))
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
    for edit in edits.into_iter().filter(|edit| edit.at.end <= text.len()) {
        let edit = if edit.is_line { line(text, edit) } else { edit };
        if edit.at.start >= end {
            edited.push_str(&text[end..edit.at.start]);
            edited.push_str(&edit.text);
            end = edit.at.end;
        }
    }
    edited.push_str(&text[end..]);
    edited
}

/// An edit of a whole line, or of what stands in one with other things.
fn line(text: &str, edit: Edit) -> Edit {
    let start = text[..edit.at.start].rfind('\n').map_or(0, |at| at + 1);
    let indent = &text[start..edit.at.start];
    let begins_line = indent.trim().is_empty();
    match (edit.text.is_empty(), begins_line) {
        (true, true) => {
            let end = text[edit.at.end..].find('\n').map_or(text.len(), |at| edit.at.end + at + 1);
            Edit { at: start..end, ..edit }
        }
        (true, false) => Edit { at: start + indent.trim_end().len()..edit.at.end, ..edit },
        (false, true) => Edit { text: format!("{}\n{indent}", edit.text), ..edit },
        (false, false) => Edit { text: format!("{} ", edit.text), ..edit },
    }
}

#[cfg(test)]
mod tests {
    use super::{Edit, edited};

    #[test]
    fn edits_are_made_from_the_front() {
        let edit = |start, end, text: &str| Edit::new(start..end, text);
        let edits = vec![edit(4, 5, "E"), edit(0, 1, "A"), edit(0, 3, "-"), edit(2, 2, "+")];
        assert_eq!(edited("abcdef", edits), "Ab+cdEf");
    }

    #[test]
    fn a_line_is_added_or_taken_away_whole() {
        assert_eq!(edited("  a: b", vec![Edit::line(2..2, "#")]), "  #\n  a: b");
        assert_eq!(edited("{ a: b", vec![Edit::line(2..2, "#")]), "{ # a: b");
        assert_eq!(edited("x\n  // c\ny", vec![Edit::line(4..8, "")]), "x\ny");
        assert_eq!(edited("x; // c\ny", vec![Edit::line(3..7, "")]), "x;\ny");
    }
}
