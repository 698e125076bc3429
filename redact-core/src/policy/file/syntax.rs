//! What the parser of TOML has to say.

use std::ops::Range;

use toml::de::{DeTable, DeValue, Error};

use super::problem::{Problem, quoted};

/// Reports the errors of the parser beside the problems in what it could make of the rest.
pub(super) fn add(errors: &[Error], text: &str, root: &DeTable<'_>, problems: &mut Vec<Problem>) {
    if errors.is_empty() {
        return;
    }
    // Where there is nothing in the file, the parser has put something in its place.
    problems.retain(|problem| !problem.at.is_empty());
    for error in errors {
        if !is_known(error, problems) || error.message().contains("must be quoted") {
            let at = error.span().unwrap_or_default();
            problems.push(problem(error.message(), at, text, root));
        }
    }
}

/// Whether it is about a value that is a problem anyhow, such as `version = 2026-11-24.1`.
pub(super) fn is_known(error: &Error, problems: &[Problem]) -> bool {
    problems.iter().any(|problem| Some(&problem.at) == error.span().as_ref())
}

fn problem(message: &str, at: Range<usize>, text: &str, root: &DeTable<'_>) -> Problem {
    let key = text.get(at.clone()).unwrap_or_default().trim_matches(['"', '\'']);
    if message.starts_with("cannot extend value") {
        return unquoted(key, at);
    }
    if message != "duplicate key" {
        return Problem::new(at, format!("the policy file is not TOML: {message}"));
    }
    match namesake(key, &at, root) {
        Some(Namesake { is_table: true, is_environment: false, .. }) => unquoted(key, at),
        Some(first) if first.at != at => {
            Problem::new(at, twice(key)).other(first.at, "one is here")
        }
        _ => Problem::new(at, twice(key)),
    }
}

/// A class that has a rule and unquoted ones below it: to TOML a value and a table of one name.
fn unquoted(key: &str, at: Range<usize>) -> Problem {
    let title = format!("{} has a rule beside unquoted rules below it", quoted(key));
    let help = format!("quote the keys of both, or TOML takes {} for a table", quoted(key));
    Problem::new(at, title).help(help)
}

fn twice(key: &str) -> String {
    format!("{} is there twice", quoted(key))
}

/// What the parser has kept of two keys of one name.
struct Namesake {
    at: Range<usize>,
    is_table: bool,
    is_environment: bool,
}

fn namesake(key: &str, at: &Range<usize>, root: &DeTable<'_>) -> Option<Namesake> {
    let before = root.iter().filter(|(name, _)| name.span().start <= at.start);
    let (name, value) = before.max_by_key(|(name, _)| name.span().start)?;
    if name.span() == *at || !matches!(value.get_ref(), DeValue::Table(_)) {
        let (first, _) = root.get_key_value(key)?;
        return Some(Namesake { at: first.span(), is_table: true, is_environment: true });
    }
    below(key, value.get_ref())
}

fn below(key: &str, value: &DeValue<'_>) -> Option<Namesake> {
    let DeValue::Table(table) = value else { return None };
    table.iter().find_map(|(name, value)| {
        let is_table = matches!(value.get_ref(), DeValue::Table(_));
        let here = Namesake { at: name.span(), is_table, is_environment: false };
        if name.get_ref() == key { Some(here) } else { below(key, value.get_ref()) }
    })
}
