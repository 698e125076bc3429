//! What somebody may have meant by a word that does not exist.

use crate::word::{self, MASKS, Place};

/// Words of other tools and of everyday speech, and what they are called here: one of our words, the
/// attribute without any, or words with a value.
const SYNONYMS: &[(&str, &[&str])] = &[
    (word::PSEUDONYM, &["anonymize", "hash", "hashed", "hmac", "pseudo", "token", "tokenize"]),
    (word::OMIT, &["exclude", "ignore", "ignored", "skip", "skipped"]),
    (BARE, &["all", "censor", "fixed", "full", "hidden", "hide", "redact", "redacted", "secret"]),
    (BARE, &["sensitive"]),
    (word::SHOW, &["allow", "clear", "expose", "plain", "public", "safe", "unredacted", "visible"]),
    (word::SHOW, &["not_sensitive"]),
    ("mask = mask::Keep::last(4)", &["first", "keep", "last", "partial"]),
    (word::BECAUSE, &["reason", "why"]),
    (word::TEXT, &["marker", "placeholder", "replace", "replacement", "with"]),
    (word::DISPLAY, &["fmt", "format", "message"]),
    (word::CLASS, &["category", "kind", "tag"]),
    (word::BOUND, &["bounds"]),
];

const BARE: &str = "";

/// The attribute that `word` was probably meant to be at `place`.
pub(crate) fn attribute(word: &str, place: Place) -> Option<String> {
    let word = word.to_lowercase();
    let meanings = meanings(place);
    let names: Vec<&str> = meanings
        .iter()
        .map(|(name, _)| name.as_str())
        // Of a short word, too little is left when a letter of it is wrong.
        .filter(|name| name.len() > 3 || *name == word)
        .collect();
    let near = nearest(&word, &names)?;
    meanings.iter().find(|(name, _)| name == near).map(|(_, meant)| meant.clone())
}

/// Every name by which an attribute may be called at `place`, and the attribute.
fn meanings(place: Place) -> Vec<(String, String)> {
    let words = place.words().iter().map(|word| (*word).to_owned());
    let words = words.map(|word| (word.clone(), in_attribute(&word, place)));
    let synonyms =
        SYNONYMS.iter().flat_map(|(meant, names)| names.iter().map(move |name| (*name, *meant)));
    let synonyms = synonyms
        .filter(|(_, meant)| *meant == BARE || place.words().contains(&first_word(meant)))
        .map(|(name, meant)| (name.to_owned(), in_attribute(meant, place)));
    let masks = MASKS.iter().filter(|_| place == Place::Field);
    let masks = masks.map(|mask| {
        (mask_name(mask).to_lowercase(), in_attribute(&format!("mask = {mask}"), place))
    });
    words.chain(synonyms).chain(masks).collect()
}

/// The mask of that name, whatever its case.
pub(crate) fn mask(name: &str) -> Option<&'static str> {
    MASKS.iter().copied().find(|mask| mask_name(mask).eq_ignore_ascii_case(name))
}

/// The candidate that differs in the fewest letters, if they are few.
pub(crate) fn nearest<'a>(word: &str, candidates: &[&'a str]) -> Option<&'a str> {
    candidates
        .iter()
        .map(|candidate| (distance(word, candidate), *candidate))
        .filter(|(distance, candidate)| *distance <= candidate.len().min(word.len()).div_ceil(3))
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

/// The attribute as one would write it, with the decision that a word goes with.
fn in_attribute(meant: &str, place: Place) -> String {
    let usage = word::usage(meant);
    match meant {
        BARE => "#[redact]".to_owned(),
        word::WIRE if place == Place::Field => "#[redact(wire = serde)]".to_owned(),
        word::BECAUSE => format!("#[redact(show, {usage})]"),
        word::KEYS | word::AS_STR => format!("#[redact(mask = .., {usage})]"),
        _ => format!("#[redact({usage})]"),
    }
}

/// `Keep` of `mask::Keep::last(4)`.
fn mask_name(mask: &str) -> &str {
    mask.split("::").nth(1).unwrap_or(mask)
}

fn first_word(meant: &str) -> &str {
    meant.split(' ').next().unwrap_or(meant)
}

/// How many letters one has to insert, remove, replace or swap with a neighbour.
fn distance(a: &str, b: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let mut rows = vec![(0..=b.len()).collect::<Vec<_>>()];
    for i in 1..=a.len() {
        let mut row = vec![i];
        for j in 1..=b.len() {
            let replaced = rows[i - 1][j - 1] + usize::from(a[i - 1] != b[j - 1]);
            let mut best = replaced.min(rows[i - 1][j] + 1).min(row[j - 1] + 1);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                best = best.min(rows[i - 2][j - 2] + 1);
            }
            row.push(best);
        }
        rows.push(row);
    }
    rows[a.len()][b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_of_another_tool_means_one_of_ours() {
        let meant = |word| attribute(word, Place::Field).unwrap_or_default();
        assert_eq!(meant("skip"), "#[redact(omit)]");
        assert_eq!(meant("skp"), "#[redact(omit)]");
        assert_eq!(meant("hash"), "#[redact(pseudonym)]");
        assert_eq!(meant("hidden"), "#[redact]");
        assert_eq!(meant("partial"), "#[redact(mask = mask::Keep::last(4))]");
        assert_eq!(meant("Email"), "#[redact(mask = mask::Email)]");
        assert_eq!(meant("emial"), "#[redact(mask = mask::Email)]");
        assert_eq!(meant("reason"), "#[redact(show, because = \"..\")]");
    }

    #[test]
    fn a_word_that_does_not_belong_is_not_suggested() {
        assert_eq!(attribute("skip", Place::Container), None);
        assert_eq!(attribute("email", Place::Variant), None);
        assert_eq!(attribute("id", Place::Field), None);
    }

    #[test]
    fn each_mask_is_found_by_its_name() {
        for mask in MASKS {
            assert_eq!(super::mask(&mask_name(mask).to_uppercase()), Some(*mask));
        }
    }

    #[test]
    fn neighbours_that_change_places_are_one_mistake() {
        assert_eq!(distance("dispaly", "display"), 1);
        assert_eq!(distance("skp", "skip"), 1);
        assert_eq!(distance("shwo", "show"), 1);
        assert_eq!(distance("", "omit"), 4);
    }
}
