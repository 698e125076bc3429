//! What was found in files, for one of several readers. None of them sees a value.

use std::io::{self, Write};

use annotate_snippets::{Level, Origin, Renderer};
use redact_scan::{Rule, Severity};
use serde_json::{Value, json};

use super::Spot;
use crate::cli::Format;
use crate::report::{github, sarif};

/// Tells the spots of all files, in the order of the files.
pub(crate) fn tell(
    format: Format,
    files: usize,
    spots: &[(String, Spot<'_>)],
    out: &mut dyn Write,
) -> io::Result<()> {
    let document = match format {
        Format::Human => return spots.iter().try_for_each(|(path, spot)| human(path, spot, out)),
        Format::Github => {
            return spots.iter().try_for_each(|(path, spot)| annotation(path, spot, out));
        }
        Format::Json => document(files, spots),
        Format::Sarif => scanning(spots),
    };
    serde_json::to_writer_pretty(&mut *out, &document)?;
    writeln!(out)
}

fn human(path: &str, spot: &Spot<'_>, out: &mut dyn Write) -> io::Result<()> {
    let rule = spot.rule;
    let level = if rule.severity() < Severity::High { Level::WARNING } else { Level::ERROR };
    let origin = Origin::path(path).line(spot.place.line).char_column(spot.place.column);
    let title = level.primary_title(rule.finds()).id(rule.id());
    let group = title.element(origin).element(Level::NOTE.message(rule.why()));
    writeln!(out, "{}\n", Renderer::styled().render(&[group]))
}

fn annotation(path: &str, spot: &Spot<'_>, out: &mut dyn Write) -> io::Result<()> {
    let (rule, place) = (spot.rule, spot.place);
    writeln!(
        out,
        "::{} file={},line={},col={},endLine={},endColumn={},title={}::{}",
        level(rule, "notice"),
        github::property(path),
        place.line,
        place.column,
        place.end_line,
        place.end_column,
        github::property(rule.id()),
        github::data(&sentence(rule)),
    )
}

fn document(files: usize, spots: &[(String, Spot<'_>)]) -> Value {
    let findings = spots.iter().map(|(path, spot)| {
        json!({
            "code": spot.rule.id(),
            "severity": severity(spot.rule),
            "class": spot.rule.class(),
            "path": path,
            "line": spot.place.line,
            "column": spot.place.column,
            "end_line": spot.place.end_line,
            "end_column": spot.place.end_column,
            "title": spot.rule.finds(),
            "why": spot.rule.why(),
        })
    });
    let findings: Vec<Value> = findings.collect();
    let summary = json!({ "files": files, "found": spots.len() });
    json!({ "version": 1, "findings": findings, "summary": summary })
}

fn scanning(spots: &[(String, Spot<'_>)]) -> Value {
    let mut rules: Vec<&Rule> = spots.iter().map(|(_, spot)| spot.rule).collect();
    rules.sort_by_key(|rule| rule.id());
    rules.dedup();
    let described = rules.iter().map(|rule| {
        json!({
            "id": rule.id(),
            "shortDescription": { "text": rule.finds() },
            "helpUri": rule.source(),
        })
    });
    let described: Vec<Value> = described.collect();
    let results: Vec<Value> = spots.iter().map(|(path, spot)| result(path, spot)).collect();
    json!({
        "$schema": sarif::SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "cargo-redact",
                "version": env!("CARGO_PKG_VERSION"),
                "rules": described,
            } },
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    })
}

fn result(path: &str, spot: &Spot<'_>) -> Value {
    json!({
        "ruleId": spot.rule.id(),
        "level": level(spot.rule, "note"),
        "message": { "text": sentence(spot.rule) },
        "locations": [sarif::location(path, spot.place)],
    })
}

fn sentence(rule: &Rule) -> String {
    format!("{}: {}", rule.finds(), rule.why())
}

/// `least` is what the format calls what matters least.
fn level<'a>(rule: &Rule, least: &'a str) -> &'a str {
    match rule.severity() {
        Severity::High | Severity::Critical => "error",
        Severity::Medium => "warning",
        Severity::Low => least,
    }
}

fn severity(rule: &Rule) -> &'static str {
    match rule.severity() {
        Severity::Low => "low",
        Severity::Medium => "medium",
        Severity::High => "high",
        Severity::Critical => "critical",
    }
}
