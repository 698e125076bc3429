//! What somebody may have meant by a word that does not exist.

use crate::word::{self, MASKS, Place};

/// Words of other tools and of everyday speech, and what they are called here.
const SYNONYMS: &[(&[&str], &str)] = &[
    (&["anonymize", "hash", "hashed", "hmac", "pseudo", "token", "tokenize"], "pseudonym"),
    (&["exclude", "ignore", "ignored", "skip", "skipped"], "omit"),
    (
        &[
            "all",
            "censor",
            "fixed",
            "full",
            "hidden",
            "hide",
            "redact",
            "redacted",
            "secret",
            "sensitive",
        ],
        "",
    ),
    (
        &[
            "allow",
            "clear",
            "expose",
            "not_sensitive",
            "plain",
            "public",
            "safe",
            "unredacted",
            "visible",
        ],
        "show",
    ),
    (&["first", "keep", "last", "partial"], "mask = mask::Keep::last(4)"),
    (&["reason", "why"], "because = \"..\""),
    (&["marker", "placeholder", "replace", "replacement", "with"], "text = \"..\""),
    (&["fmt", "format", "message"], "display = \"..\""),
    (&["category", "kind", "tag"], "class = class::USER_CONTACT"),
    (&["bounds"], "bound = \"..\""),
];

/// The attribute that `word` was probably meant to be at `place`.
pub(crate) fn attribute(word: &str, place: Place) -> Option<String> {
    if let Some(mask) = mask(word).filter(|_| place == Place::Field) {
        return Some(format!("#[redact(mask = {mask})]"));
    }
    if let Some((_, meant)) = SYNONYMS.iter().find(|(words, _)| words.contains(&word)) {
        let is_known_here = meant.is_empty() || place.words().contains(&first_word(meant));
        return is_known_here.then(|| in_attribute(meant));
    }
    nearest(word, place.words()).map(|near| in_attribute(near))
}

/// The mask of that name, whatever its case.
pub(crate) fn mask(name: &str) -> Option<&'static str> {
    let name_of = |mask: &'static str| mask.split("::").nth(1).unwrap_or(mask);
    MASKS.iter().copied().find(|&mask| {
        name_of(mask).split('(').next().is_some_and(|known| known.eq_ignore_ascii_case(name))
    })
}

/// The candidate that differs in the fewest letters, if they are few.
pub(crate) fn nearest<'a>(word: &str, candidates: &[&'a str]) -> Option<&'a str> {
    candidates
        .iter()
        .map(|candidate| (distance(word, candidate), *candidate))
        .filter(|(distance, candidate)| *distance <= candidate.len().div_ceil(3))
        .min()
        .map(|(_, candidate)| candidate)
}

fn in_attribute(meant: &str) -> String {
    match meant {
        "" => "#[redact]".to_owned(),
        word::MASK => "#[redact(mask = mask::Email)]".to_owned(),
        word::KEYS => "#[redact(mask = .., keys(show))]".to_owned(),
        word::AS_STR => "#[redact(mask = .., as_str = Type::as_str)]".to_owned(),
        word::BECAUSE => "#[redact(show, because = \"..\")]".to_owned(),
        word::CLASS => "#[redact(class = class::USER_CONTACT)]".to_owned(),
        word::BOUND | word::DISPLAY | word::TEXT => format!("#[redact({meant} = \"..\")]"),
        word::WITHOUT => "#[redact(without(Serialize))]".to_owned(),
        _ => format!("#[redact({meant})]"),
    }
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
