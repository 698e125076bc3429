//! For people: the lines of source, with what is wrong about them.

use std::io::{self, Write};

use annotate_snippets::{Annotation, AnnotationKind, Group, Level as Severity, Renderer, Snippet};

use super::{Report, Summary, Texts};
use crate::finding::{Finding, Level};
use crate::model::At;

pub(super) struct Human;

impl Report for Human {
    fn finding(
        &mut self,
        finding: &Finding,
        texts: &mut Texts<'_>,
        out: &mut dyn Write,
    ) -> io::Result<()> {
        let (text, at) = own_text(finding, texts.of(&finding.path));
        let elsewhere: Vec<(&str, String, &At, &str)> = finding
            .notes
            .iter()
            .filter(|note| note.path != finding.path)
            .map(|note| {
                (note.path.as_str(), texts.of(&note.path).to_owned(), &note.at, note.label.as_str())
            })
            .collect();
        let severity =
            if finding.level == Level::Warn { Severity::WARNING } else { Severity::ERROR };
        let mut group = severity
            .primary_title(finding.title.as_str())
            .id(finding.code)
            .element(own_snippet(finding, &text, at));
        for (path, text, at, label) in &elsewhere {
            let note = AnnotationKind::Context.span(in_text(text, at)).label(*label);
            group = group.element(Snippet::source(text.as_str()).path(*path).annotation(note));
        }
        if let Some(help) = &finding.help {
            group = group.element(Severity::HELP.message(help.as_str()));
        }
        let groups: [Group<'_>; 1] = [group];
        writeln!(out, "{}\n", Renderer::styled().render(&groups))
    }

    fn end(&mut self, summary: &Summary, out: &mut dyn Write) -> io::Result<()> {
        out.flush()?;
        anstream::eprintln!("{}", sentence(*summary));
        Ok(())
    }
}

/// The text of its file, and the place in it.
fn own_text(finding: &Finding, text: &str) -> (String, At) {
    let at = in_text(text, &finding.at);
    if !finding.is_secret {
        return (text.to_owned(), at);
    }
    let hidden = [&text[..at.start], HIDDEN, &text[at.end..]].concat();
    (hidden, at.start..at.start + HIDDEN.len())
}

const HIDDEN: &str = "\"[REDACTED]\"";

fn own_snippet<'a>(finding: &'a Finding, text: &'a str, at: At) -> Snippet<'a, Annotation<'a>> {
    let primary = AnnotationKind::Primary.span(at).label(finding.label.as_str());
    let here = finding.notes.iter().filter(|note| note.path == finding.path);
    let notes = here.map(|note| {
        AnnotationKind::Context.span(in_text(text, &note.at)).label(note.label.as_str())
    });
    Snippet::source(text).path(finding.path.as_str()).annotation(primary).annotations(notes)
}

/// A range within the text, in whole characters: the file may have changed.
fn in_text(text: &str, at: &At) -> At {
    let floor =
        |offset: usize| (0..=offset.min(text.len())).rev().find(|at| text.is_char_boundary(*at));
    let start = floor(at.start).unwrap_or_default();
    start..floor(at.end).unwrap_or_default().max(start)
}

fn sentence(summary: Summary) -> String {
    let many = |count: usize, word: &str| match count {
        1 => format!("1 {word}"),
        count => format!("{count} {word}s"),
    };
    let files = many(summary.files, "file");
    match (summary.denied, summary.warned) {
        (0, 0) => format!("nothing found in {files}"),
        (denied, 0) => format!(
            "{} in {files}; `cargo redact explain CODE` tells more",
            many(denied, "finding")
        ),
        (denied, warned) => format!(
            "{} and {} in {files}; `cargo redact explain CODE` tells more",
            many(denied, "finding"),
            many(warned, "warning"),
        ),
    }
}
