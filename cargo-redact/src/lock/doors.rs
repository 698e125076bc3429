//! The functions `show` and `wire` of `redact`, by whatever way a file has them.

use std::collections::BTreeSet;

use crate::model::{File, Reveal};

const NAMES: [&str; 2] = ["show", "wire"];

/// The names of such a function in each crate: `use redact::show` in one file is one for `crate::show` in
/// another, and in a crate that depends on this one.
pub(super) struct Doors<'a> {
    names: BTreeSet<(&'a str, &'a str)>,
    renames: &'a [String],
}

impl<'a> Doors<'a> {
    pub(super) fn of(files: &[&'a File], renames: &'a [String]) -> Self {
        let mut doors = Self { names: BTreeSet::new(), renames };
        let mut before = None;
        // What one crate hands on another may hand on again.
        while before != Some(doors.names.len()) {
            before = Some(doors.names.len());
            for file in files {
                doors.add(file);
            }
        }
        doors
    }

    fn add(&mut self, file: &'a File) {
        let own = file.krate.as_str();
        for krate in file.globs.iter().map(String::as_str).chain([own]) {
            if self.is_redact(krate) {
                self.names.extend(NAMES.map(|name| (own, name)));
            } else {
                let names: Vec<&str> =
                    self.names.iter().filter(|(of, _)| *of == krate).map(|(_, n)| *n).collect();
                self.names.extend(names.into_iter().map(|name| (own, name)));
            }
        }
        for (name, path) in file.imports.values().flatten() {
            if self.leads(file, path) {
                self.names.insert((own, name));
            }
        }
    }

    fn is_redact(&self, krate: &str) -> bool {
        krate.starts_with("redact") || self.renames.iter().any(|name| name == krate)
    }

    /// Says whether a path with a crate in front ends at such a function.
    fn leads(&self, file: &File, path: &[String]) -> bool {
        let [first, .., last] = path else { return false };
        let is_here = matches!(first.as_str(), "crate" | "self" | "super");
        let krate = if is_here { file.krate.as_str() } else { first };
        let is_named = NAMES.contains(&last.as_str());
        is_named && self.is_redact(krate) || self.names.contains(&(krate, last))
    }

    /// Says whether a call is one of `redact`, as far as files tell.
    pub(super) fn is_one(&self, file: &File, reveal: &Reveal) -> bool {
        let [first, rest @ ..] = reveal.door.as_slice() else { return false };
        if reveal.is_method {
            return true;
        }
        if let Some(path) = file.import(&reveal.module, first) {
            let path: Vec<String> = path.iter().chain(rest).cloned().collect();
            return self.leads(file, &path);
        }
        if rest.is_empty() {
            let is_declared = file.functions.iter().any(|f| f.name == *first);
            return !is_declared && self.names.contains(&(&file.krate, first));
        }
        self.leads(file, &reveal.door)
    }

    /// Imports of such a function under another name: the module, the name, and what it stands for.
    pub(super) fn renamed<'f>(
        &self,
        file: &'f File,
    ) -> impl Iterator<Item = (&'f [String], &'f str, &'f [String])> {
        let all = file.imports.iter().flat_map(|(module, imports)| {
            imports.iter().map(|(name, path)| (module.as_slice(), name.as_str(), path.as_slice()))
        });
        all.filter(|(_, name, path)| !NAMES.contains(name) && self.leads(file, path))
    }
}
