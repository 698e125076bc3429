//! What is looser: the one place that says when a change lets more be seen, and needs to be approved.
//!
//! | a line about | is looser when |
//! | --- | --- |
//! | a field | its decision is less in the order omit, hidden, pseudonym, mask, show; or it is the same with another mask, other keys, another class or another domain; or its type is seen and decides nothing any more |
//! | the treatment of a class in an environment | it is less strict, or the environment is new |
//! | the question for a purpose | it is asked no longer |
//! | calls that reveal, comments that allow, known findings | there is a new one, or one more |
//! | the level of a rule | it is lower than what holds without the line |
//! | what a type does | it is new |
//! | tests, examples | they are checked no longer |
//!
//! A reason that is worded anew is not looser. It makes the lock out of date, as what is tighter does.

use super::{Decided, Key, Lines, Seen, What, policies};
use crate::finding::Level;

/// Says whether what is there now lets more be seen than what was approved.
pub(super) fn is_looser(key: &Key, locked: &Lines, now: &Lines) -> bool {
    match (key, locked.what(key), now.what(key)) {
        // A field that has gone shows nothing.
        (Key::Field { .. }, _, None) => false,
        (Key::Field { .. }, None, Some(What::Decided(new))) => is_open(new),
        (_, Some(What::Decided(old)), Some(What::Decided(new))) => shows_more(old, new),
        (Key::Level { code, .. }, old, new) => {
            let old = level(old).unwrap_or_else(|| strictest(code, locked));
            let new = level(new).unwrap_or_else(|| laxest(code, now));
            new < old
        }
        (Key::Policy { environment, class }, ..) => {
            let of = |lines| policies::treatment(environment, class, lines);
            // What an environment that is new does has to be approved. One that has gone does nothing.
            of(now).is_some_and(|now| of(locked).is_none_or(|locked| now < locked))
        }
        (Key::Purpose { environment, class }, ..) => {
            let asks = |lines| policies::asks_for_purpose(environment, class, lines);
            let is_there = policies::treatment(environment, class, now).is_some();
            is_there && asks(locked) && !asks(now)
        }
        (Key::Checked { .. }, old, new) => old.is_some() && new.is_none(),
        (_, old, new) => count(new) > count(old),
    }
}

/// A new field needs approval if it is shown, or the keys of its map are.
fn is_open(new: &Decided) -> bool {
    new.seen == Seen::Show || new.keys.is_some()
}

fn shows_more(old: &Decided, new: &Decided) -> bool {
    match new.seen.cmp(&old.seen) {
        std::cmp::Ordering::Less => true,
        std::cmp::Ordering::Greater => new.keys.is_some() && new.keys != old.keys,
        std::cmp::Ordering::Equal => {
            let keys = new.keys.is_some() && new.keys != old.keys;
            new.mask != old.mask || new.pseudonym != old.pseudonym || keys || reclassed(old, new)
        }
    }
}

/// A policy treats another class in another way. A mask has a class of its own, which a new one replaces.
fn reclassed(old: &Decided, new: &Decided) -> bool {
    new.class != old.class && (old.class.is_some() || new.seen == Seen::Mask)
}

fn level(what: Option<&What>) -> Option<Level> {
    match what {
        Some(What::Level(level)) => Some(*level),
        _ => None,
    }
}

/// What may have held in some file before there was a line for it.
fn strictest(code: &str, lines: &Lines) -> Level {
    everywhere(code, lines).max(levels(code, lines).max().unwrap_or(Level::Allow))
}

/// What may hold in some file since there is no line for it.
fn laxest(code: &str, lines: &Lines) -> Level {
    everywhere(code, lines).min(levels(code, lines).min().unwrap_or(Level::Deny))
}

fn everywhere(code: &str, lines: &Lines) -> Level {
    level(lines.what(&Key::Level { code: code.to_owned(), files: None })).unwrap_or(Level::Deny)
}

fn levels<'a>(code: &'a str, lines: &'a Lines) -> impl Iterator<Item = Level> + 'a {
    let of_code = move |key: &Key| matches!(key, Key::Level { code: of, .. } if of == code);
    lines
        .0
        .iter()
        .filter(move |(key, _)| of_code(key))
        .filter_map(|(_, line)| level(Some(&line.what)))
}

fn count(what: Option<&What>) -> usize {
    match what {
        None => 0,
        Some(What::Count(count)) => *count,
        Some(_) => 1,
    }
}
