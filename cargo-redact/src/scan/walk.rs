//! Which files are scanned.

use std::path::{Path, PathBuf};

use ignore::WalkBuilder;

/// The files at and below some paths, sorted, each once; and what could not be looked at.
pub(crate) fn walk(paths: &[PathBuf], no_ignore: bool) -> (Vec<PathBuf>, Vec<String>) {
    let mut files = Vec::new();
    let mut errors = Vec::new();
    for path in paths {
        for entry in builder(path, no_ignore).build() {
            match entry {
                Ok(entry) if entry.file_type().is_some_and(|kind| kind.is_file()) => {
                    files.push(plain(entry.path()));
                }
                Ok(_) => {}
                Err(error) => errors.push(unseen(&error)),
            }
        }
    }
    files.sort();
    files.dedup();
    (files, errors)
}

/// Hidden files are scanned, since secrets lie in some of them (`.env`); the database of git is not.
fn builder(path: &Path, no_ignore: bool) -> WalkBuilder {
    let mut builder = WalkBuilder::new(path);
    builder.standard_filters(!no_ignore).hidden(false).require_git(false).follow_links(false);
    builder.filter_entry(|entry| entry.depth() == 0 || entry.file_name() != ".git");
    builder
}

/// Which path, and why; the library says the path twice.
fn unseen(error: &ignore::Error) -> String {
    match error {
        ignore::Error::WithDepth { err, .. } => unseen(err),
        ignore::Error::WithPath { path, err } => {
            let why = err.io_error().map_or_else(|| err.to_string(), ToString::to_string);
            format!("cannot read `{}`: {why}", path.display())
        }
        error => error.to_string(),
    }
}

/// Without the `./` that a walk from `.` begins with.
fn plain(path: &Path) -> PathBuf {
    path.strip_prefix("./").unwrap_or(path).to_owned()
}
