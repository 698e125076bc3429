//! The words of a name.

use crate::Amount;

/// Says whether one of the names is in these words, also where its words are joined.
pub(crate) fn has(names: &[&str], words: &[&str]) -> bool {
    names.iter().any(|name| end_in(name, words).is_some())
}

/// Where a name ends in these words, also where its words are joined.
pub(crate) fn end_in(name: &str, words: &[&str]) -> Option<usize> {
    // Most names are none of the listed ones, and few words begin with the same letter.
    let first = name.as_bytes().first();
    if !words.iter().any(|word| word.as_bytes().first() == first) {
        return None;
    }
    let joined = || words.iter().rposition(|word| is_joined(name, word)).map(|at| at + 1);
    end_of(name, words).or_else(joined)
}

fn is_joined(name: &str, word: &str) -> bool {
    name.len() > word.len() && name.bytes().filter(|byte| *byte != b'_').eq(word.bytes())
}

pub(crate) fn ends_in(measures: &[&str], words: &[&str]) -> bool {
    words.last().is_some_and(|last| measures.contains(last))
}

/// Where the last such run of words ends.
pub(crate) fn end_of(run: &str, words: &[&str]) -> Option<usize> {
    (0..words.len()).rev().find_map(|start| {
        let mut end = start;
        let is_there = run.split('_').all(|word| {
            end += 1;
            words.get(end - 1) == Some(&word)
        });
        is_there.then_some(end)
    })
}

/// A word without the number that counts it, and without its plural.
pub(crate) fn singular(word: &str, amount: Amount) -> &str {
    let word = word.trim_end_matches(|c: char| c.is_ascii_digit());
    let is_many = amount != Amount::One;
    match word.strip_suffix('s') {
        Some("token") if amount != Amount::ManyWide => word,
        // What is no plural.
        Some("gp") => word,
        Some(one) if one.ends_with(['i', 's', 'u']) => word,
        Some("addresse") if is_many => "address",
        Some("salarie") if is_many => "salary",
        Some(one) if is_many && one.len() > 1 => one,
        _ => word,
    }
}

/// The name in snake case: `SSNNumber` is `ssn_number`, `SSNs` is `ssns`, `IPv4Address` is
/// `ipv4_address`.
pub(crate) fn snake_case(name: &str) -> String {
    let name: Vec<char> = name.chars().collect();
    let mut words = String::new();
    for (i, c) in name.iter().enumerate() {
        if c.is_uppercase() && starts_word(&name[..i], &name[i + 1..]) {
            words.push('_');
        }
        words.extend(c.to_lowercase());
    }
    words
}

/// Says whether a capital between those starts a word.
fn starts_word(before: &[char], after: &[char]) -> bool {
    let is_followed_by_its_word = match after {
        // The plural or the version of what the capitals stand for.
        [] | ['s'] | ['v', '0'..='9', ..] => false,
        ['s', next, ..] | [next, ..] => next.is_lowercase(),
    };
    before.last().is_some_and(|before| {
        before.is_lowercase()
            || before.is_ascii_digit()
            || (before.is_uppercase() && is_followed_by_its_word)
    })
}
