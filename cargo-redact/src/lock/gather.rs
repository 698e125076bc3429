//! What the code decides now.

use std::collections::{BTreeMap, BTreeSet};

use super::doors::Doors;
use super::policies::policies;
use super::{Decided, Key, Line, Lines, Seen, What};
use crate::baseline::Known;
use crate::inventory::{Classes, Environments};
use crate::model::{At, Decision, Field, File, Ty, TypeDef};
use crate::rules;
use crate::settings::{self, Settings};

/// Collects all lines. The order of the files says nothing.
///
/// `renames` are names of `redact` that manifests have chosen.
pub(crate) fn gather(
    files: &[File],
    renames: &[String],
    settings: &Settings,
    known: Option<&Known>,
    environments: &Environments,
) -> Lines {
    let mut sorted: Vec<&File> = files.iter().collect();
    sorted.sort_by_key(|file| (&file.path, &file.krate));
    let mut lines = Lines::default();
    types(&sorted, &mut lines);
    aliases(&sorted, &mut lines);
    let doors = Doors::of(&sorted, renames);
    for file in sorted {
        by_hand(file, &mut lines);
        allows(file, &mut lines);
        reveals(file, &doors, &mut lines);
    }
    levels(settings, &mut lines);
    policies(environments, &Classes::new(files).all(), &mut lines);
    if let Some(known) = known {
        baseline(known, &mut lines);
    }
    lines
}

impl Lines {
    pub(super) fn add(&mut self, key: Key, what: What, path: &str, at: &At) {
        self.0.entry(key).or_insert(Line { what, path: path.to_owned(), at: at.clone() });
    }

    /// One more of the same, told where the last one is.
    fn count(&mut self, key: Key, path: &str, at: &At) {
        let line = self.0.entry(key).or_insert(Line {
            what: What::Count(0),
            path: String::new(),
            at: 0..0,
        });
        if let What::Count(count) = &mut line.what {
            *count += 1;
        }
        (line.path, line.at) = (path.to_owned(), at.clone());
    }
}

fn types(files: &[&File], lines: &mut Lines) {
    let by_hand = seen_by_hand(files);
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    for file in files {
        for def in &file.types {
            let of = path(file, &def.module, &def.name);
            let nth = seen.entry(of.clone()).or_default();
            *nth += 1;
            // Of two with the same name, each is there under another condition.
            let of = if *nth == 1 { of } else { format!("{of}#{nth}") };
            if decides(def) {
                type_def(file, def, &of, lines);
            } else if is_seen(def) || by_hand.contains(&(&file.krate, &def.name)) {
                open(file, def, &of, lines);
            }
        }
    }
}

fn decides(def: &TypeDef) -> bool {
    let is_derived = def.derives.iter().any(|derive| derive.name() == "Redact");
    is_derived || def.fields.iter().any(Field::is_decided)
}

/// The traits that show a value whole.
const EXITS: [&str; 3] = ["Debug", "Display", "Serialize"];

fn is_seen(def: &TypeDef) -> bool {
    def.derives.iter().any(|derive| EXITS.contains(&derive.name()))
}

/// The types that have an impl of such a trait, by crate and name.
fn seen_by_hand<'a>(files: &[&'a File]) -> BTreeSet<(&'a str, &'a str)> {
    let impls = files.iter().flat_map(|file| file.impls.iter().map(|item| (*file, item)));
    let impls = impls.filter(|(_, item)| EXITS.contains(&item.of.as_str()));
    impls.filter_map(|(file, item)| Some((file.krate.as_str(), item.ty.name()?))).collect()
}

/// Fields that are seen as they are. None is a line, but one may have been.
fn open(file: &File, def: &TypeDef, of: &str, lines: &mut Lines) {
    for field in &def.fields {
        let what = What::Decided(Decided::new(Seen::Open));
        lines.add(field_of(of, field), what, &file.path, &field.at);
    }
}

/// A type with another name: its decision is that of each field that it is the type of.
fn aliases(files: &[&File], lines: &mut Lines) {
    for file in files {
        for alias in &file.aliases {
            let of = path(file, &alias.module, &alias.name);
            let key = Key::Field { of, name: "type".to_owned() };
            let what = guard(&alias.ty).unwrap_or(Decided::new(Seen::Typed));
            lines.add(key, What::Decided(what), &file.path, &alias.at);
        }
    }
}

fn type_def(file: &File, def: &TypeDef, of: &str, lines: &mut Lines) {
    let without = def.container.without.iter().map(|name| format!("without({name})"));
    let wire = def.container.has_wire.then(|| "wire".to_owned());
    for word in without.chain(wire) {
        lines.add(Key::Type { of: of.to_owned(), word }, What::Is, &file.path, &def.at);
    }
    for field in &def.fields {
        let what = What::Decided(decided(def, field));
        lines.add(field_of(of, field), what, &file.path, &field.at);
    }
}

fn field_of(of: &str, field: &Field) -> Key {
    let name = match &field.variant {
        Some(variant) => format!("{variant}.{}", field.name),
        None => field.name.clone(),
    };
    Key::Field { of: of.to_owned(), name }
}

/// What a field says, or its type where it is silent.
pub(crate) fn decided(def: &TypeDef, field: &Field) -> Decided {
    let detail = |word: &str| field.details.get(word).cloned();
    let of_type = || guard(&field.ty);
    let decided = match field.decision {
        Decision::None if def.container.hides => Decided::new(Seen::Hidden),
        Decision::None => of_type().unwrap_or(Decided::new(Seen::Typed)),
        decision => Decided::new(decision.into()),
    };
    Decided {
        mask: detail("mask").or(decided.mask),
        keys: detail("keys"),
        pseudonym: detail("pseudonym").map(|domain| domain.trim_matches('"').to_owned()),
        class: detail("class").or_else(|| def.container.class.clone()),
        because: field.reason.as_ref().map(|reason| reason.text.clone()),
        ..decided
    }
}

/// A type that decides for itself, wherever it is used.
pub(crate) fn guard(ty: &Ty) -> Option<Decided> {
    match (ty.name(), ty.parts()) {
        (Some("Secret" | "SecretBox" | "SecretSlice" | "SecretString" | "SecretVec"), _) => {
            Some(Decided::new(Seen::Secret))
        }
        (Some("Sensitive"), [_, Ty::Path { segments, .. }]) => {
            Some(Decided { mask: Some(segments.join("::")), ..Decided::new(Seen::Mask) })
        }
        (Some("Sensitive"), _) => Some(Decided::new(Seen::Hidden)),
        (_, parts) => parts.iter().find_map(guard),
    }
}

/// Impls of the traits that are derived otherwise.
fn by_hand(file: &File, lines: &mut Lines) {
    for item in &file.impls {
        let word = match item.of.as_str() {
            "Redact" => "by-hand",
            "Wire" => "wire",
            _ => continue,
        };
        let of = path(file, &item.module, item.ty.name().unwrap_or("_"));
        lines.add(Key::Type { of, word: word.to_owned() }, What::Is, &file.path, &item.at);
    }
}

fn allows(file: &File, lines: &mut Lines) {
    let understood = |code: &str| rules::find(code).is_some();
    for allow in file.allows.iter().filter(|allow| understood(&allow.code)) {
        let (code, reason) = (allow.code.clone(), allow.reason.clone());
        let key = Key::Allow { path: file.path.clone(), code, reason };
        lines.count(key, &file.path, &allow.at);
    }
}

fn reveals(file: &File, doors: &Doors<'_>, lines: &mut Lines) {
    for reveal in file.reveals.iter().filter(|reveal| doors.is_one(file, reveal)) {
        let within = path(file, &reveal.module, &reveal.within);
        let door = reveal.door.last().cloned().unwrap_or_default();
        lines.count(Key::Reveal { within, door }, &file.path, &reveal.at);
    }
    for (module, name, target) in doors.renamed(file) {
        // What is called under another name is not counted, so the name is.
        let within = path(file, module, name);
        let door = format!("use {}", target.join("::"));
        lines.count(Key::Reveal { within, door }, &file.path, &(0..0));
    }
}

fn levels(settings: &Settings, lines: &mut Lines) {
    for (files, code, level, at) in settings.all_levels() {
        let key = Key::Level { code: code.to_owned(), files: files.map(str::to_owned) };
        lines.add(key, What::Level(level), settings::NAME, &at);
    }
    let also = [("examples", settings.examples), ("tests", settings.tests)];
    for (what, _) in also.into_iter().filter(|(_, is_checked)| *is_checked) {
        lines.add(Key::Checked { what: what.to_owned() }, What::Is, settings::NAME, &(0..0));
    }
}

fn baseline(known: &Known, lines: &mut Lines) {
    for (code, path, item, count, at) in &known.entries {
        let key = Key::Known { path: path.clone(), code: code.clone(), item: item.clone() };
        lines.add(key, What::Count(*count), &known.path, at);
    }
}

fn path(file: &File, module: &[String], name: &str) -> String {
    let path = [file.krate.as_str()].into_iter().chain(module.iter().map(String::as_str));
    path.chain([name]).collect::<Vec<_>>().join("::")
}
