//! For code scanning: SARIF 2.1.0.

use std::io::{self, Write};

use serde_json::{Value, json};

use super::{Report, Summary, Texts};
use crate::finding::{Finding, Level};
use crate::place::Place;
use crate::rules;

#[derive(Default)]
pub(super) struct Sarif {
    results: Vec<Value>,
}

impl Report for Sarif {
    fn finding(
        &mut self,
        finding: &Finding,
        texts: &mut Texts<'_>,
        _: &mut dyn Write,
    ) -> io::Result<()> {
        let related = finding.notes.iter().map(|note| {
            let mut place = location(&note.path, Place::of(&note.at, texts.of(&note.path)));
            place["message"] = json!({ "text": note.label });
            place
        });
        let related: Vec<Value> = related.collect();
        let place = Place::of(&finding.at, texts.of(&finding.path));
        self.results.push(json!({
            "ruleId": finding.code,
            "ruleIndex": rules::ALL.iter().position(|rule| rule.code == finding.code),
            "level": if finding.level == Level::Warn { "warning" } else { "error" },
            "message": { "text": format!("{}: {}", finding.title, finding.label) },
            "locations": [location(&finding.path, place)],
            "relatedLocations": related,
            // By what a finding is known again when lines move.
            "partialFingerprints": {
                "redact/v1": format!("{}:{}:{}", finding.code, finding.path, finding.item),
            },
        }));
        Ok(())
    }

    fn end(&mut self, _: &Summary, out: &mut dyn Write) -> io::Result<()> {
        let document = json!({
            "$schema": SCHEMA,
            "version": "2.1.0",
            "runs": [{
                "tool": { "driver": {
                    "name": "cargo-redact",
                    "version": env!("CARGO_PKG_VERSION"),
                    "rules": rules::ALL.iter().map(described).collect::<Vec<_>>(),
                } },
                "columnKind": "unicodeCodePoints",
                "results": self.results,
            }],
        });
        serde_json::to_writer_pretty(&mut *out, &document)?;
        writeln!(out)
    }
}

fn described(rule: &rules::Rule) -> Value {
    json!({
        "id": rule.code,
        "shortDescription": { "text": rule.summary },
        "help": { "text": format!("cargo redact explain {}", rule.code), "markdown": rule.page() },
    })
}

pub(crate) fn location(path: &str, place: Place) -> Value {
    json!({ "physicalLocation": {
        "artifactLocation": { "uri": uri(path), "uriBaseId": "%SRCROOT%" },
        "region": {
            "startLine": place.line,
            "startColumn": place.column,
            "endLine": place.end_line,
            "endColumn": place.end_column,
        },
    } })
}

/// A path as a relative URI.
fn uri(path: &str) -> String {
    path.replace('%', "%25").replace(' ', "%20")
}

pub(crate) const SCHEMA: &str = "https://json.schemastore.org/sarif-2.1.0.json";
