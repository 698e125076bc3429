//! How a value at an exit is told, whatever the exit is.

use crate::facts::Facts;
use crate::finding::Finding;
use crate::flow::Leak;
use crate::model::File;

/// A finding at the value.
pub(super) fn finding(
    code: &'static str,
    facts: &Facts<'_>,
    file: &File,
    leak: &Leak<'_>,
) -> Finding {
    let at = if leak.argument.at.is_empty() { &leak.exit.at } else { &leak.argument.at };
    let taint = &leak.taint;
    let mut finding = Finding::new(code, &file.path, at, leak.function.name.as_str())
        .label(format!("this {}", taint.because));
    if let Some((name, at)) = &taint.renamed
        && !leak.argument.at.contains(&at.start)
    {
        finding = finding.note(&file.path, at, format!("it gets the name `{name}` here"));
    }
    if let Some((nth, at)) = &taint.origin {
        finding = finding.note(&facts.file(*nth).path, at, "it is declared here");
    }
    finding
}
