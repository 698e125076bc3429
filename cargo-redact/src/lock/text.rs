//! The lock as a text, and back.

use std::ops::Range;

use redact_core::policy::Treatment;

use super::words::{Word, push, split};
use super::{Decided, Key, Line, Lines, NAME, Seen, What};
use crate::finding::Level;
use crate::rules;

const HEAD: &str = "# What is decided about who sees what. `cargo redact lock` writes this file: approve its changes, never edit it.\n";
const VERSION: &str = "redact.lock 1";
/// Behind it is nothing, and a file without it is not whole.
const END: &str = "end";

/// What is wrong with a text, and where.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Mistake {
    pub(super) message: String,
    pub(super) at: Range<usize>,
}

/// Writes it.
pub(crate) fn write(lines: &Lines) -> String {
    let written = lines.0.iter().filter(|(_, line)| line.what.is_written());
    let mut sorted: Vec<String> = written.map(|(key, found)| line(key, &found.what)).collect();
    sorted.sort();
    let mut text = format!("{HEAD}{VERSION}\n");
    for line in sorted.iter().map(String::as_str).chain([END]) {
        text.push_str(line);
        text.push('\n');
    }
    text
}

/// Writes one line.
pub(super) fn line(key: &Key, what: &What) -> String {
    let mut line = String::new();
    let words: Vec<&str> = match key {
        Key::Allow { path, code, .. } => vec!["allow", path, code],
        Key::Checked { what } => vec!["checked", what],
        Key::Field { of, name } => vec!["field", of, name],
        Key::Known { path, code, .. } => vec!["known", path, code],
        Key::Level { code, files } => vec!["level", files.as_deref().unwrap_or("*"), code],
        Key::Policy { environment, class } => vec!["policy", environment, class],
        Key::Purpose { environment, class } => vec!["purpose", environment, class],
        Key::Reveal { within, door } => vec!["reveal", within, door],
        Key::Type { of, word } => vec!["type", of, word],
    };
    for word in words {
        push(&mut line, None, word);
    }
    if *what != What::Is {
        line.push(' ');
        line.push_str(&self::what(what));
    }
    match key {
        Key::Known { item, .. } => push(&mut line, Some("item"), item),
        Key::Allow { reason, .. } => push(&mut line, Some("because"), reason),
        _ => {}
    }
    line
}

/// What a line says, without what it is about.
pub(super) fn what(what: &What) -> String {
    match what {
        What::Is => "yes".to_owned(),
        What::Count(count) => count.to_string(),
        What::Level(level) => level.word().to_owned(),
        What::Treatment(treatment) => treatment.word().to_owned(),
        What::Decided(decided) => {
            let mut text = decided.seen.word().to_owned();
            for (name, detail) in details(decided) {
                if let Some(detail) = detail {
                    push(&mut text, Some(name), detail);
                }
            }
            text
        }
    }
}

fn details(decided: &Decided) -> [(&'static str, &Option<String>); 5] {
    [
        ("mask", &decided.mask),
        ("keys", &decided.keys),
        ("pseudonym", &decided.pseudonym),
        ("class", &decided.class),
        ("because", &decided.because),
    ]
}

/// Reads it.
pub(crate) fn read(text: &str) -> Result<Lines, Mistake> {
    let mut lines = Lines::default();
    let mut state = State::Begins;
    let mut start = 0;
    for whole in text.split_inclusive('\n') {
        let line = whole.trim_end_matches(['\r', '\n']);
        let at = start..start + line.len();
        start += whole.len();
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        state = state.next(line, &at, &mut lines)?;
    }
    let message = match state {
        State::Begins => format!("the first line is not `{VERSION}`"),
        State::Within => format!("the last line is not `{END}`: a part of the file is missing"),
        State::Ended => return Ok(lines),
    };
    let last = text.trim_end().rfind('\n').map_or(0, |at| at + 1);
    Err(Mistake { message, at: last..text.trim_end().len().max(last) })
}

/// How far it is read.
enum State {
    Begins,
    Within,
    Ended,
}

impl State {
    fn next(self, line: &str, at: &Range<usize>, lines: &mut Lines) -> Result<Self, Mistake> {
        let wrong = |message: String| Err(Mistake { message, at: at.clone() });
        if ["<<<<<<<", "=======", ">>>>>>>", "|||||||"].iter().any(|mark| line.starts_with(mark)) {
            return wrong(
                "this is left of a merge: `cargo redact lock` writes the file anew".to_owned(),
            );
        }
        match self {
            Self::Begins if line == VERSION => Ok(Self::Within),
            Self::Begins => wrong(format!("the first line is not `{VERSION}`")),
            Self::Within if line == END => Ok(Self::Ended),
            Self::Within => entry(line, at, lines).map(|()| Self::Within),
            Self::Ended => wrong(format!("something stands behind `{END}`")),
        }
    }
}

fn entry(line: &str, at: &Range<usize>, lines: &mut Lines) -> Result<(), Mistake> {
    let words = split(line).map_err(|(message, within)| Mistake {
        message: message.to_owned(),
        at: at.start + within.start..at.start + within.end,
    })?;
    let (key, what) =
        parse(&words).ok_or_else(|| Mistake { message: usage(&words[0].text), at: at.clone() })?;
    let found = Line { what, path: NAME.to_owned(), at: at.clone() };
    match lines.0.insert(key, found) {
        None => Ok(()),
        Some(_) => {
            let message =
                "another line is about the same: `cargo redact lock` writes the file anew";
            Err(Mistake { message: message.to_owned(), at: at.clone() })
        }
    }
}

/// What a line of that kind has to be.
fn usage(kind: &str) -> String {
    let usage = match kind {
        "allow" => "allow PATH CODE COUNT because=REASON",
        "checked" => "checked examples` or `checked tests",
        "field" => "field TYPE NAME DECISION [mask=..] [keys=..] [pseudonym=..] [class=..] [because=..]",
        "known" => "known PATH CODE COUNT item=ITEM",
        "level" => "level FILES CODE LEVEL",
        "policy" => "policy ENVIRONMENT CLASS TREATMENT",
        "purpose" => "purpose ENVIRONMENT CLASS",
        "reveal" => "reveal FUNCTION CALL COUNT",
        "type" => "type TYPE WORD",
        _ => return "a line begins with `allow`, `checked`, `field`, `known`, `level`, `policy`, `purpose`, `reveal` or `type`".to_owned(),
    };
    format!("this is not `{usage}`")
}

fn parse(words: &[Word]) -> Option<(Key, What)> {
    let end = words.iter().position(|word| word.name.is_some()).unwrap_or(words.len());
    let (plain, named) = words.split_at(end);
    let plain: Vec<&str> = plain.iter().map(|word| word.text.as_str()).collect();
    let named: Option<Vec<(&str, &str)>> =
        named.iter().map(|word| Some((word.name.as_deref()?, word.text.as_str()))).collect();
    let own = str::to_owned;
    let key = match (plain.as_slice(), named?.as_slice()) {
        (["allow", path, code, count], [("because", reason)]) => {
            let key = Key::Allow { path: own(path), code: code_of(code)?, reason: own(reason) };
            (key, count_of(count)?)
        }
        (["field", of, name, seen], named) => {
            let key = Key::Field { of: own(of), name: own(name) };
            (key, What::Decided(decided(Seen::parse(seen)?, named)?))
        }
        (["known", path, code, count], [("item", item)]) => {
            let key = Key::Known { path: own(path), code: code_of(code)?, item: own(item) };
            (key, count_of(count)?)
        }
        (["level", files, code, level], []) => {
            let files = (*files != "*").then(|| own(files));
            (Key::Level { code: code_of(code)?, files }, What::Level(Level::parse(level)?))
        }
        (["policy", environment, class, treatment], []) => {
            let key = Key::Policy { environment: own(environment), class: own(class) };
            (key, What::Treatment(treatment_of(treatment)?))
        }
        (["purpose", environment, class], []) => {
            (Key::Purpose { environment: own(environment), class: own(class) }, What::Is)
        }
        (["reveal", within, door, count], []) => {
            (Key::Reveal { within: own(within), door: own(door) }, count_of(count)?)
        }
        (["checked", what @ ("examples" | "tests")], []) => {
            (Key::Checked { what: own(what) }, What::Is)
        }
        (["type", of, word], []) => (Key::Type { of: own(of), word: own(word) }, What::Is),
        _ => return None,
    };
    Some(key)
}

fn code_of(code: &str) -> Option<String> {
    rules::find(code).map(|rule| rule.code.to_owned())
}

fn treatment_of(word: &str) -> Option<Treatment> {
    Treatment::ALL.into_iter().find(|treatment| treatment.word() == word)
}

fn count_of(count: &str) -> Option<What> {
    count.parse().ok().filter(|count| *count > 0).map(What::Count)
}

/// The words behind a decision: each once, in their order.
fn decided(seen: Seen, named: &[(&str, &str)]) -> Option<Decided> {
    let mut decided = Decided::new(seen);
    let order = details(&decided).map(|(name, _)| name);
    let places: Option<Vec<usize>> =
        named.iter().map(|(name, _)| order.iter().position(|known| known == name)).collect();
    if !places?.is_sorted_by(|one, other| one < other) {
        return None;
    }
    for (name, text) in named {
        let field = match *name {
            "mask" => &mut decided.mask,
            "keys" => &mut decided.keys,
            "pseudonym" => &mut decided.pseudonym,
            "class" => &mut decided.class,
            _ => &mut decided.because,
        };
        *field = Some((*text).to_owned());
    }
    Some(decided)
}
