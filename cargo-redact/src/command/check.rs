//! `cargo redact check`.

use std::collections::BTreeMap;
use std::mem::take;
use std::path::{Path, PathBuf};

use crate::cli::{Check, Outcome};
use crate::facts::Facts;
use crate::finding::{Finding, Level};
use crate::lock::Difference;
use crate::model::File;
use crate::progress::Progress;
use crate::report::{self, Summary};
use crate::workspace::{Also, Selection};
use crate::{allow, baseline, fix, lock, rules, source};

/// Reads the workspace, asks the rules, and tells what they found.
pub(crate) fn check(options: &Check) -> Result<Outcome, String> {
    super::with_threads(|| run(options))
}

fn run(options: &Check) -> Result<Outcome, String> {
    let selection = Selection {
        packages: options.package.clone(),
        also: Also { tests: options.tests, examples: options.examples },
    };
    let (mut workspace, settings, with_tests) =
        super::find(options.manifest_path.as_deref(), selection)?;
    let locked = options.locked.then(|| lock::read(&workspace.root)).transpose()?;
    let progress = Progress::start();
    let files =
        source::read_all(&workspace.root, take(&mut workspace.roots), with_tests, &|done, all| {
            progress.tell(done, all);
        });
    let mut findings = analyse(&files, &workspace.crates);
    progress.end();
    settings.apply(&mut findings);
    let configured = settings.baseline(&workspace.root);
    if options.write_baseline {
        return write_baseline(options, &workspace.root, configured, &findings);
    }
    let baseline = options.baseline.clone().or(configured);
    if let Some(path) = &baseline {
        baseline::apply(path, &mut findings)?;
    }
    let outdated = match &locked {
        Some(locked) => {
            let now = super::lines(&workspace, &settings, &files)?;
            add_looser(lock::compare(locked, &now), &mut findings)
        }
        None => 0,
    };
    if options.fix {
        let repaired = fix::apply(&workspace.root, &workspace.with_redact, &mut findings)?;
        super::say(&format!("repaired {repaired}"));
    }
    let summary = Summary { files: files.len(), ..Summary::of(&findings) };
    report::tell(options.format, &workspace.root, &findings, &summary)
        .map_err(|error| format!("cannot write the report: {error}"))?;
    if outdated > 0 {
        super::say(&format!("note: {}", lock::outdated(outdated)));
    }
    let is_denied = findings.iter().any(|finding| finding.level == Level::Deny);
    Ok(if is_denied { Outcome::Found } else { Outcome::Clean })
}

/// Adds what is looser to the findings. If nothing is, says how many lines of the lock are out of date.
fn add_looser(difference: Difference, findings: &mut Vec<Finding>) -> usize {
    let is_tight = difference.loosened.is_empty();
    findings.extend(difference.loosened);
    findings.sort_by(|one, other| key(one).cmp(&key(other)));
    if is_tight { difference.outdated } else { 0 }
}

fn write_baseline(
    options: &Check,
    root: &Path,
    configured: Option<PathBuf>,
    findings: &[Finding],
) -> Result<Outcome, String> {
    let is_known = options.baseline.is_none() && configured.is_some();
    let path = options.baseline.clone().or(configured);
    let path = path.unwrap_or_else(|| root.join(baseline::NAME));
    baseline::write(&path, findings)?;
    let name = source::relative(root, &path);
    let known = match findings.len() {
        1 => "1 finding is".to_owned(),
        count => format!("{count} findings are"),
    };
    super::say(&format!("{known} known from now on: `{name}`"));
    if !is_known {
        super::say(&format!(
            "next: put `baseline = \"{name}\"` under `[check]` in `redact.toml`, so that each check reads it"
        ));
    }
    Ok(Outcome::Clean)
}

/// All that the rules find in these files and no comment allows, in the order of the places.
pub(crate) fn analyse(files: &[File], crates: &[String]) -> Vec<Finding> {
    let facts = Facts::new(files, crates);
    let mut findings = rules::check(&facts);
    findings.extend(files.iter().filter_map(broken));
    let by_path: BTreeMap<&str, &File> =
        files.iter().map(|file| (file.path.as_str(), file)).collect();
    allow::apply(&by_path, &mut findings);
    findings.sort_by(|one, other| key(one).cmp(&key(other)));
    findings.dedup_by(|one, other| key(one) == key(other));
    findings
}

fn key(finding: &Finding) -> (&Path, usize, &str, usize) {
    (Path::new(&finding.path), finding.at.start, finding.code, finding.at.end)
}

/// A file that could not be read is told, and the rest is checked all the same.
fn broken(file: &File) -> Option<Finding> {
    let broken = file.broken.as_ref()?;
    let finding = Finding::new(rules::BROKEN, &file.path, &broken.at, "")
        .title("this file could not be checked")
        .label(broken.message.as_str())
        .help("what is in it may leak; the other files have been checked");
    Some(finding)
}
