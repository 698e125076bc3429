//! For programs: one document.

use std::io::{self, Write};

use serde::Serialize;

use super::{Report, Summary, Texts};
use crate::finding::{Finding, Level};
use crate::place::Place;

/// The version of the document. A new field does not change it.
const VERSION: u32 = 1;

#[derive(Default)]
pub(super) struct Json {
    findings: Vec<Entry>,
}

#[derive(Serialize)]
struct Document<'a> {
    version: u32,
    findings: &'a [Entry],
    summary: &'a Summary,
}

#[derive(Serialize)]
struct Entry {
    code: &'static str,
    level: Level,
    path: String,
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
    item: String,
    title: String,
    label: String,
    help: Option<String>,
    notes: Vec<Note>,
    can_be_fixed: bool,
}

#[derive(Serialize)]
struct Note {
    path: String,
    line: usize,
    column: usize,
    label: String,
}

impl Report for Json {
    fn finding(
        &mut self,
        finding: &Finding,
        texts: &mut Texts<'_>,
        _: &mut dyn Write,
    ) -> io::Result<()> {
        let place = Place::of(&finding.at, texts.of(&finding.path));
        let notes = finding.notes.iter().map(|note| {
            let place = Place::of(&note.at, texts.of(&note.path));
            let (path, label) = (note.path.clone(), note.label.clone());
            Note { path, line: place.line, column: place.column, label }
        });
        let notes = notes.collect();
        self.findings.push(Entry {
            code: finding.code,
            level: finding.level,
            path: finding.path.clone(),
            line: place.line,
            column: place.column,
            end_line: place.end_line,
            end_column: place.end_column,
            item: finding.item.clone(),
            title: finding.title.clone(),
            label: finding.label.clone(),
            help: finding.help.clone(),
            notes,
            can_be_fixed: !finding.fix.is_empty(),
        });
        Ok(())
    }

    fn end(&mut self, summary: &Summary, out: &mut dyn Write) -> io::Result<()> {
        let document = Document { version: VERSION, findings: &self.findings, summary };
        serde_json::to_writer_pretty(&mut *out, &document)?;
        writeln!(out)
    }
}
