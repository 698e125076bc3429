//! `cargo redact inventory`.

use std::io::{self, Write as _};

use crate::cli::{self, Document, Outcome};
use crate::facts::Facts;
use crate::inventory::{self, Classes, Environments};
use crate::report::Texts;
use crate::workspace::Selection;
use crate::{source, write};

/// Reads the workspace, and writes down what it collects.
pub(crate) fn inventory(options: &cli::Inventory) -> Result<Outcome, String> {
    let text = super::with_threads(|| run(options))?;
    match &options.output {
        Some(path) => write::replace(path, &text)
            .map_err(|error| format!("cannot write `{}`: {error}", path.display()))?,
        None => print(&text).map_err(|error| format!("cannot write the inventory: {error}"))?,
    }
    Ok(Outcome::Clean)
}

fn run(options: &cli::Inventory) -> Result<String, String> {
    let selection = Selection { packages: options.package.clone(), ..Selection::default() };
    let (workspace, _, with_tests) = super::find(options.manifest_path.as_deref(), selection)?;
    let files = source::read_all(&workspace.root, workspace.roots, with_tests, &|_, _| {});
    // What is not read is not in it, and nobody would know.
    if let Some(file) = files.iter().find(|file| file.broken.is_some()) {
        return Err(format!(
            "cannot list what cannot be read: `{}`; `cargo redact check` tells why",
            file.path
        ));
    }
    let classes = Classes::new(&files);
    let environments = Environments::read(&workspace.root, &classes.all())?;
    let facts = Facts::new(&files, &workspace.crates);
    let mut texts = Texts::new(&workspace.root);
    let found = inventory::gather(&facts, &classes, &environments, &mut texts);
    Ok(match options.format {
        Document::Md => inventory::markdown(&found),
        Document::Json => inventory::json(&found),
        Document::Csv => inventory::csv(&found),
        Document::Html => inventory::html(&found),
    })
}

fn print(text: &str) -> io::Result<()> {
    let mut out = io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        // Who has stopped reading has read enough.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        written => written,
    }
}
