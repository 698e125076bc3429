//! The measured set: leaks of all shapes, each beside an innocent twin that differs in one thing.
//!
//! A leak says at the end of a line what is found in it: `//~ code, code`. Of a twin nothing is.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use crate::command::analyse;
use crate::place::Place;
use crate::read::{self, Unit};
use crate::rules::{self, loosened};

/// A line and the code that is found in it.
type Told = BTreeSet<(usize, String)>;

#[test]
fn all_leaks_are_found_and_no_twin_is() {
    let cases = cases();
    let (twins, leaks): (Vec<_>, Vec<_>) = cases.iter().partition(|path| is_twin(path));
    assert!(leaks.len() >= 70 && leaks.len() == twins.len(), "{} and {}", leaks.len(), twins.len());
    let wrong: Vec<String> = cases.iter().filter_map(|path| wrong(path)).collect();
    assert!(
        wrong.is_empty(),
        "{} of {} are wrong:\n{}",
        wrong.len(),
        cases.len(),
        wrong.join("\n")
    );
}

#[test]
fn each_rule_has_a_case() {
    let told: BTreeSet<String> =
        cases().iter().flat_map(|path| expected(&text(path)).1).map(|(_, code)| code).collect();
    let missing: Vec<&str> = rules::ALL
        .iter()
        .map(|rule| rule.code)
        // No case that is broken would stay one: `cargo fmt` stops at it.
        .filter(|code| !told.contains(*code) && *code != rules::BROKEN)
        // It is about two states of the code, and has its own tests.
        .filter(|code| *code != loosened::CODE)
        .collect();
    assert_eq!(missing, Vec::<&str>::new());
}

#[test]
fn each_page_shows_what_its_rule_finds() {
    for rule in rules::ALL.iter().filter(|rule| rule.code != loosened::CODE) {
        let page = rule.page();
        let (_, parts) = page.split_once("# Example").unwrap();
        let (example, instead) = parts.split_once("# Use instead").unwrap();
        let finds = |part: &str| found(&code(part)).iter().any(|(_, code)| code == rule.code);
        assert!(finds(example), "{}: its example is not found", rule.code);
        assert!(!finds(instead), "{}: what to use instead is found", rule.code);
    }
}

/// What an editor saves in the middle of a word is told, and nothing panics.
#[test]
fn half_a_file_is_no_panic() {
    let mut broken = 0;
    for path in cases() {
        let source = text(&path);
        let cuts = (1..8).map(|part| source.len() * part / 8);
        for cut in cuts.filter(|cut| source.is_char_boundary(*cut)) {
            let found = found(&source[..cut]);
            broken += usize::from(found.iter().any(|(_, code)| code == rules::BROKEN));
        }
    }
    assert!(broken > cases().len(), "{broken}");
}

/// The code in a part of a page: items, or statements of a function.
fn code(part: &str) -> String {
    let code = part.split("```").nth(1).unwrap_or_default();
    let code = code.split_once('\n').map_or("", |(_, code)| code);
    let is_item = ["enum ", "fn ", "impl ", "struct "].iter().any(|word| code.contains(word));
    let is_body = !is_item && code.contains(';');
    if is_body { format!("fn example() {{ {code} }}") } else { code.to_owned() }
}

fn cases() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let folders = fs::read_dir(root).unwrap().map(|folder| folder.unwrap().path());
    let files = folders.flat_map(|folder| fs::read_dir(folder).unwrap());
    let mut files: Vec<PathBuf> = files.map(|file| file.unwrap().path()).collect();
    files.sort();
    files
}

fn is_twin(path: &Path) -> bool {
    path.to_string_lossy().ends_with(".twin.rs")
}

fn text(path: &Path) -> String {
    fs::read_to_string(path).unwrap()
}

/// What is wrong about a case.
fn wrong(path: &Path) -> Option<String> {
    let (source, expected) = expected(&text(path));
    assert_eq!(expected.is_empty(), is_twin(path), "{}", path.display());
    let found = found(&source);
    let name = || path.display();
    (found != expected).then(|| format!("{}: {found:?} instead of {expected:?}", name()))
}

/// The source without the marks, and what they say.
fn expected(text: &str) -> (String, Told) {
    let mut told = Told::new();
    let lines = text.lines().enumerate().map(|(i, line)| match line.split_once(" //~ ") {
        Some((code, marks)) => {
            told.extend(marks.split(", ").map(|mark| (i + 1, mark.to_owned())));
            format!("{code}\n")
        }
        None => format!("{line}\n"),
    });
    (lines.collect(), told)
}

fn found(source: &str) -> Told {
    let unit = Unit {
        path: "src/lib.rs".to_owned(),
        krate: "case".to_owned(),
        module: Vec::new(),
        with_tests: false,
    };
    let (file, _) = read::read(&unit, source);
    let findings = analyse(&[file], &["case".to_owned()]);
    let told =
        findings.iter().map(|found| (Place::of(&found.at, source).line, found.code.to_owned()));
    told.collect()
}
