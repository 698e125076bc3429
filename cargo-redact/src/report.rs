//! What was found, for one of several readers: data to standard output, talk to standard error.

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::path::Path;

use crate::cli::Format;
use crate::finding::{Finding, Level};
use crate::source;

pub(crate) mod github;
mod human;
mod json;
pub(crate) mod sarif;

/// Tells findings to one kind of reader.
pub(crate) trait Report {
    /// Tells one of them.
    fn finding(
        &mut self,
        finding: &Finding,
        texts: &mut Texts<'_>,
        out: &mut dyn Write,
    ) -> io::Result<()>;

    /// Tells what is left to be told.
    fn end(&mut self, summary: &Summary, out: &mut dyn Write) -> io::Result<()>;
}

/// How many there are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub(crate) struct Summary {
    pub(crate) files: usize,
    pub(crate) denied: usize,
    pub(crate) warned: usize,
}

impl Summary {
    pub(crate) fn of(findings: &[Finding]) -> Self {
        let count = |level| findings.iter().filter(|finding| finding.level == level).count();
        Self { files: 0, denied: count(Level::Deny), warned: count(Level::Warn) }
    }
}

/// The texts of the files that findings are in, one file of findings at a time.
pub(crate) struct Texts<'a> {
    root: &'a Path,
    read: BTreeMap<String, String>,
}

impl<'a> Texts<'a> {
    pub(crate) fn new(root: &'a Path) -> Self {
        Self { root, read: BTreeMap::new() }
    }

    /// The text of a file. One that has gone is empty.
    pub(crate) fn of(&mut self, path: &str) -> &str {
        let root = self.root;
        self.read
            .entry(path.to_owned())
            .or_insert_with(|| source::text(&root.join(path)).unwrap_or_default())
    }

    /// Forgets the others, so that no more is kept than is needed.
    fn only(&mut self, path: &str) {
        self.read.retain(|known, _| known == path);
    }
}

/// Tells all findings.
pub(crate) fn tell(
    format: Format,
    root: &Path,
    findings: &[Finding],
    summary: &Summary,
) -> io::Result<()> {
    let mut out = io::BufWriter::new(anstream::stdout());
    let mut report: Box<dyn Report> = match format {
        Format::Human => Box::new(human::Human),
        Format::Json => Box::new(json::Json::default()),
        Format::Sarif => Box::new(sarif::Sarif::default()),
        Format::Github => Box::new(github::Github),
    };
    let mut texts = Texts::new(root);
    let told = findings.iter().try_for_each(|finding| {
        texts.only(&finding.path);
        report.finding(finding, &mut texts, &mut out)
    });
    let told = told.and_then(|()| report.end(summary, &mut out)).and_then(|()| out.flush());
    match told {
        // Who has stopped reading has read enough.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        told => told,
    }
}
