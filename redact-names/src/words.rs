//! The words of a name.

use crate::Amount;

/// Says whether one of the names is in these words, also where its words are joined.
pub(crate) fn has(names: &[&str], words: &[&str]) -> bool {
    let is_joined = |name: &str| words.contains(&name.replace('_', "").as_str());
    names.iter().any(|name| end_of(name, words).is_some() || is_joined(name))
}

pub(crate) fn ends_in(measures: &[&str], words: &[&str]) -> bool {
    words.last().is_some_and(|last| measures.contains(last))
}

/// Where the last such run of words ends.
pub(crate) fn end_of(run: &str, words: &[&str]) -> Option<usize> {
    let run: Vec<&str> = run.split('_').collect();
    words.windows(run.len()).rposition(|words| words == run).map(|start| start + run.len())
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
