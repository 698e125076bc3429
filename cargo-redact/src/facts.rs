//! Everything that rules are asked about.

use rayon::prelude::*;

use crate::flow::{self, Copied, Found, Kind, Leak};
use crate::model::{Door, File, Function, Scope};
use crate::table::{Def, Id, Table, Trait, Why};

/// The model of a workspace, and what follows from it.
pub(crate) struct Facts<'a> {
    pub(crate) table: Table<'a>,
    /// By file.
    found: Vec<Found<'a>>,
}

impl<'a> Facts<'a> {
    /// Follows all functions. What hand-written impls show comes first, since it decides what a type shows.
    pub(crate) fn new(files: &'a [File], crates: &'a [String]) -> Self {
        let mut table = Table::new(files, crates);
        for (id, of, why) in by_hand(&table) {
            table.leaks_by_hand(id, of, why);
        }
        table.settle();
        let found = files.par_iter().map(|file| follow_file(&table, file)).collect();
        Self { table, found }
    }

    pub(crate) fn files(&self) -> &'a [File] {
        self.table.files()
    }

    pub(crate) fn file(&self, nth: usize) -> &'a File {
        &self.table.files()[nth]
    }

    /// The files, with the functions in them.
    pub(crate) fn functions(&self) -> impl Iterator<Item = (&'a File, &'a Function)> {
        let files = self.table.files();
        files.iter().flat_map(|file| file.functions.iter().map(move |function| (file, function)))
    }

    /// The types, with their files.
    pub(crate) fn types(&self) -> impl Iterator<Item = (&'a File, Id, &Def<'a>)> {
        self.table.defs().map(|(id, def)| (self.file(def.file), id, def))
    }

    /// What leaves by one of these doors.
    pub(crate) fn leaks(&self, doors: &[Door]) -> impl Iterator<Item = (&'a File, &Leak<'a>)> {
        let files = self.table.files().iter().zip(&self.found);
        files
            .flat_map(|(file, found)| found.leaks.iter().map(move |leak| (file, leak)))
            .filter(|(_, leak)| doors.contains(&leak.exit.door))
    }

    /// Values that leave by one of these doors and are no business of another rule.
    pub(crate) fn values(&self, doors: &[Door]) -> impl Iterator<Item = (&'a File, &Leak<'a>)> {
        self.leaks(doors).filter(|(_, leak)| {
            leak.taint.kind != Kind::Wire && !flow::exposes(&leak.argument.value)
        })
    }

    pub(crate) fn copies(&self) -> impl Iterator<Item = (&'a File, &Copied<'a>)> {
        let files = self.table.files().iter().zip(&self.found);
        files.flat_map(|(file, found)| found.copies.iter().map(move |copy| (file, copy)))
    }

    /// The type whose impl a function is in, and the trait.
    pub(crate) fn shown_by(&self, file: &File, function: &Function) -> Option<(Id, Trait)> {
        shown_by(&self.table, file, function)
    }
}

fn shown_by(table: &Table<'_>, file: &File, function: &Function) -> Option<(Id, Trait)> {
    let of = match function.of.as_deref()? {
        "Debug" => Trait::Debug,
        "Display" => Trait::Display,
        "Serialize" => Trait::Serialize,
        _ => return None,
    };
    let scope = Scope { file, module: &function.module };
    Some((table.resolve(function.owner.as_ref()?, scope)?, of))
}

/// The hand-written impls that show something.
fn by_hand(table: &Table<'_>) -> Vec<(Id, Trait, Why)> {
    let mut shown = Vec::new();
    for (nth, file) in table.files().iter().enumerate() {
        for function in &file.functions {
            let Some((id, of)) = shown_by(table, file, function) else { continue };
            let scope = Scope { file, module: &function.module };
            let found = flow::follow(table, scope, function);
            if let Some(leak) = found.leaks.iter().find(|leak| leak.exit.door == Door::Impl) {
                let (file, at) =
                    leak.taint.origin.clone().unwrap_or((nth, leak.argument.at.clone()));
                let because = leak.taint.because.clone();
                let field = written(&leak.argument.value);
                shown.push((id, of, Why { field, because, file, at, is_number: false }));
            }
        }
    }
    shown
}

/// The last name in a value.
pub(crate) fn written(value: &crate::model::Value) -> String {
    use crate::model::Value::{Call, Field, Index, Inside, Method, Path};
    match value {
        Field(_, name) => name.clone(),
        Path(path) => path.last().cloned().unwrap_or_default(),
        Method { receiver, name, .. } => match written(receiver) {
            of if of == "self" => name.clone(),
            of => of,
        },
        Index(of, _) | Inside(of) => written(of),
        Call { path, args } => match args.first() {
            Some(first) => written(first),
            None => path.last().cloned().unwrap_or_default(),
        },
        _ => "it".to_owned(),
    }
}

fn follow_file<'a>(table: &Table<'a>, file: &'a File) -> Found<'a> {
    let mut all = Found::default();
    for function in &file.functions {
        if function.steps.is_empty() {
            continue;
        }
        let found = flow::follow(table, Scope { file, module: &function.module }, function);
        all.leaks.extend(found.leaks);
        all.copies.extend(found.copies);
    }
    all
}
