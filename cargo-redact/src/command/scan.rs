//! `cargo redact scan`.

use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

use rayon::prelude::*;
use redact_scan::Scanner;

use crate::cli::{Format, Outcome, Scan};
use crate::progress::Progress;
use crate::scan::{self, Scanned, Skipped, Spot};
use crate::source;

/// Searches files, and tells what is found in them.
pub(crate) fn scan(options: &Scan) -> Result<Outcome, String> {
    let (files, mut errors) = scan::walk(&options.paths, options.no_ignore);
    let scanner = Scanner::new();
    let results = search(&scanner, &files);
    let mut all = Results::default();
    for (path, result) in files.iter().zip(results) {
        let name = source::relative(Path::new(""), path);
        match result {
            Ok(result) => all.add(name, result),
            Err(error) => errors.push(format!("cannot read `{name}`: {error}")),
        }
    }
    tell(options.format, &all)?;
    super::say(&all.sentence());
    match errors.split_last() {
        None if all.spots.is_empty() => Ok(Outcome::Clean),
        None => Ok(Outcome::Found),
        Some((last, others)) => {
            for error in others {
                super::complain(error);
            }
            Err(last.clone())
        }
    }
}

/// In parallel, and in the order of the files.
fn search<'s>(scanner: &'s Scanner, files: &[PathBuf]) -> Vec<io::Result<Scanned<'s>>> {
    let progress = Progress::start();
    let done = AtomicUsize::new(0);
    let results = files.par_iter().map(|file| {
        let result = scan::scan(scanner, file);
        progress.tell(done.fetch_add(1, Ordering::Relaxed) + 1, files.len());
        result
    });
    let results = results.collect();
    progress.end();
    results
}

#[derive(Default)]
struct Results<'s> {
    searched: usize,
    spots: Vec<(String, Spot<'s>)>,
    archives: Vec<String>,
    binaries: usize,
}

impl<'s> Results<'s> {
    fn add(&mut self, path: String, scanned: Scanned<'s>) {
        match scanned {
            Scanned::Searched(spots) => {
                self.searched += 1;
                self.spots.extend(spots.into_iter().map(|spot| (path.clone(), spot)));
            }
            Scanned::Skipped(Skipped::Archive) => self.archives.push(path),
            Scanned::Skipped(Skipped::Binary) => self.binaries += 1,
        }
    }

    /// An archive is named, since it may hold what would be found; binary files are many.
    fn sentence(&self) -> String {
        let archives =
            self.archives.iter().map(|path| format!("skipped `{path}`: it is an archive\n"));
        let binaries = match self.binaries {
            0 => String::new(),
            count => format!("skipped {}\n", many(count, "binary file")),
        };
        let found = match self.spots.len() {
            0 => "nothing found".to_owned(),
            count => many(count, "finding"),
        };
        let archives: String = archives.collect();
        format!("{archives}{binaries}{found} in {}", many(self.searched, "file"))
    }
}

fn many(count: usize, word: &str) -> String {
    format!("{count} {word}{}", if count == 1 { "" } else { "s" })
}

fn tell(format: Format, all: &Results<'_>) -> Result<(), String> {
    let mut out = io::BufWriter::new(anstream::stdout());
    let told = scan::tell(format, all.searched, &all.spots, &mut out).and_then(|()| out.flush());
    match told {
        // Who has stopped reading has read enough.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        told => told.map_err(|error| format!("cannot write the report: {error}")),
    }
}
