//! Follows the modules of the workspace from the roots of its targets, as rustc does.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use crate::model::{Broken, File};
use crate::read::{self, Declared, Unit};

/// A file that is to be read.
#[derive(Clone, Debug)]
pub(crate) struct Root {
    pub(crate) path: PathBuf,
    pub(crate) krate: String,
    pub(crate) module: Vec<String>,
    /// Its modules lie beside it, and not in a directory of its name.
    pub(crate) is_mod_rs: bool,
}

/// Reads the files and all that they declare, each once, in the order of their paths.
pub(crate) fn read_all(
    base: &Path,
    roots: Vec<Root>,
    with_tests: bool,
    told: &(dyn Fn(usize, usize) + Sync),
) -> Vec<File> {
    let mut seen = BTreeSet::new();
    let mut files = Vec::new();
    let mut next = roots;
    while !next.is_empty() {
        next.retain(|root| seen.insert(root.path.clone()));
        told(files.len(), seen.len());
        let read: Vec<(File, Vec<Root>)> =
            next.par_iter().map(|root| read_one(base, root, with_tests)).collect();
        next = Vec::new();
        for (file, declared) in read {
            files.push(file);
            next.extend(declared);
        }
    }
    files.sort_by(|one, other| one.path.cmp(&other.path));
    files
}

fn read_one(base: &Path, root: &Root, with_tests: bool) -> (File, Vec<Root>) {
    let unit = Unit {
        path: relative(base, &root.path),
        krate: root.krate.clone(),
        module: root.module.clone(),
        with_tests,
    };
    let source = match text(&root.path) {
        Ok(source) => source,
        Err(error) => {
            let broken = Some(Broken { message: format!("cannot read it: {error}"), at: 0..0 });
            return (
                File { path: unit.path, krate: unit.krate, broken, ..File::default() },
                vec![],
            );
        }
    };
    let (mut file, declared) = read::read(&unit, &source);
    let mut roots = Vec::new();
    for module in declared {
        let found = files_of(root, &module);
        if found.is_empty() && !module.has_cfg && file.broken.is_none() {
            let message = format!("there is no file for the module `{}`", module.name);
            file.broken = Some(Broken { message, at: module.at.clone() });
        }
        roots.extend(found);
    }
    (file, roots)
}

/// The text of a source file, without the mark that some editors begin it with.
pub(crate) fn text(path: &Path) -> std::io::Result<String> {
    let text = fs::read_to_string(path)?;
    Ok(text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text))
}

/// With slashes on every system.
pub(crate) fn relative(base: &Path, path: &Path) -> String {
    let path = path.strip_prefix(base).unwrap_or(path);
    path.to_string_lossy().replace('\\', "/")
}

/// The files that a module may be in: one, or one for each condition.
fn files_of(parent: &Root, module: &Declared) -> Vec<Root> {
    let directory = parent.path.parent().unwrap_or(Path::new(""));
    let below = match parent.path.file_stem() {
        Some(stem) if !parent.is_mod_rs => directory.join(stem),
        _ => directory.to_owned(),
    };
    let around =
        |start: &Path| module.inline.iter().fold(start.to_owned(), |path, name| path.join(name));
    let root = |path: PathBuf, is_mod_rs: bool| Root {
        path,
        krate: parent.krate.clone(),
        module: module.module.clone(),
        is_mod_rs,
    };
    // Outside of inline modules, `#[path]` begins where the file is.
    let start = if module.inline.is_empty() { directory.to_owned() } else { around(&below) };
    let mut found: Vec<Root> =
        module.paths.iter().map(|path| root(start.join(path), true)).collect();
    let beside = around(&below);
    found.push(root(beside.join(format!("{}.rs", module.name)), false));
    found.push(root(beside.join(&module.name).join("mod.rs"), true));
    found.retain(|root| root.path.is_file());
    found
}
