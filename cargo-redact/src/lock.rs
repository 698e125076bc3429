//! `redact.lock`: what is decided about who sees what, one line a decision, in the order of the text.
//!
//! The code has the decisions; the lock has those that somebody has approved. A change that lets more be seen
//! is a change of this file, and whoever owns the file is asked.
//!
//! The aims of the format: it is the same on every machine, so it has no line numbers and no absolute paths; two
//! branches that change different decisions change different lines; half of it is never taken for all of it,
//! so it says where it ends; and it can be read in a review.

use std::collections::BTreeMap;

use crate::finding::Finding;
use crate::model::At;
use crate::rules::loosened;

mod doors;
mod file;
mod gather;
mod key;
mod order;
mod policies;
mod seen;
#[cfg(test)]
mod tests;
mod text;
mod words;

pub(crate) use self::file::{NAME, read, write};
pub(crate) use self::gather::{decided, gather, guard};
pub(crate) use self::key::{Key, What};
pub(crate) use self::seen::{Decided, Seen};
#[cfg(fuzzing)]
pub(crate) use self::{file::parse, text::write as text_of};

/// Lines, with the places that they are about.
#[derive(Debug, Default)]
pub(crate) struct Lines(BTreeMap<Key, Line>);

/// What one line says, and where that is: in the code, or in the lock.
#[derive(Debug)]
pub(crate) struct Line {
    what: What,
    path: String,
    at: At,
}

impl Lines {
    fn what(&self, key: &Key) -> Option<&What> {
        self.0.get(key).map(|line| &line.what)
    }

    /// How many there are to write.
    pub(crate) fn len(&self) -> usize {
        self.0.values().filter(|line| line.what.is_written()).count()
    }
}

/// What the code says that the lock does not.
pub(crate) struct Difference {
    pub(crate) loosened: Vec<Finding>,
    /// How many other lines are not the same.
    pub(crate) outdated: usize,
}

/// Compares what was approved with what is there now.
pub(crate) fn compare(locked: &Lines, now: &Lines) -> Difference {
    let mut difference = Difference { loosened: Vec::new(), outdated: 0 };
    let gone = locked.0.keys().filter(|key| !now.0.contains_key(key));
    for key in now.0.keys().chain(gone) {
        let (old, new) = (locked.what(key), now.what(key));
        let is_written = |what: &&What| what.is_written();
        if order::is_looser(key, locked, now) {
            difference.loosened.push(told(key, locked, now));
        } else if old.filter(is_written) != new.filter(is_written) {
            difference.outdated += 1;
        }
    }
    difference
}

/// Says that the lock is not what `cargo redact lock` would write.
pub(crate) fn outdated(lines: usize) -> String {
    let (lines, are) =
        if lines == 1 { ("1 line", "is") } else { (&*format!("{lines} lines"), "are") };
    format!(
        "{lines} of `{NAME}` {are} out of date, and nothing is looser: `cargo redact lock` writes it anew"
    )
}

/// The old decision and the new one, where the new one is. What has gone is told where it was locked.
fn told(key: &Key, locked: &Lines, now: &Lines) -> Finding {
    let (old, new) = (locked.what(key), now.what(key));
    let place = now.0.get(key).or_else(|| locked.0.get(key));
    let (path, at) = place.map_or((NAME, 0..0), |line| (line.path.as_str(), line.at.clone()));
    Finding::new(loosened::CODE, path, &at, key.item())
        .title(format!("{} than `{NAME}` allows", key.title()))
        .label(format!("locked: {}, now: {}", short(old), short(new)))
        .help(format!(
            "take it back, or run `cargo redact lock` and have the change approved:{}",
            diff(key, old, new)
        ))
}

fn short(what: Option<&What>) -> String {
    match what {
        None => "nothing".to_owned(),
        Some(What::Count(1)) => "once".to_owned(),
        Some(What::Count(count)) => format!("{count} times"),
        Some(what) => text::what(what),
    }
}

/// The lines as a review shows them. What is not written is not in the file.
fn diff(key: &Key, old: Option<&What>, new: Option<&What>) -> String {
    let sides = [("-", old), ("+", new)];
    let lines = sides.iter().filter_map(|(sign, what)| {
        let what = what.filter(|what| what.is_written())?;
        Some(format!("\n{sign} {}", text::line(key, what)))
    });
    lines.collect()
}
