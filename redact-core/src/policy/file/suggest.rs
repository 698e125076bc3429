//! What somebody may have meant by a name that does not exist.

use strsim::osa_distance;

/// How a name is like another one, from the best reason to suggest it to the least.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Likeness {
    /// It goes on where the other one ends.
    Begins,
    /// It differs in few letters.
    Differs(usize),
    /// It ends with the same word.
    Ends,
}

/// The candidate that was probably meant; of those that are alike, the shortest.
pub(super) fn nearest<'a>(
    name: &str,
    candidates: impl IntoIterator<Item = &'a str>,
) -> Option<&'a str> {
    let name = name.to_lowercase();
    candidates
        .into_iter()
        .filter_map(|candidate| Some((likeness(&name, candidate)?, candidate.len(), candidate)))
        .min()
        .map(|(_, _, candidate)| candidate)
}

fn likeness(name: &str, candidate: &str) -> Option<Likeness> {
    let candidate = candidate.to_lowercase();
    if !name.is_empty() && candidate.starts_with(name) {
        return Some(Likeness::Begins);
    }
    // Letters of the words that both begin with say nothing.
    let (name, candidate) = behind_common_words(name, &candidate);
    let few = name.len().min(candidate.len()) / 3;
    if name.len().abs_diff(candidate.len()) <= few {
        let distance = osa_distance(name, candidate);
        if distance <= few {
            return Some(Likeness::Differs(distance));
        }
    }
    let (_, last) = candidate.rsplit_once('.')?;
    let same = name.rsplit('.').next() == Some(last);
    same.then_some(Likeness::Ends)
}

fn behind_common_words<'a, 'b>(mut one: &'a str, mut other: &'b str) -> (&'a str, &'b str) {
    while let (Some((a, one_rest)), Some((b, other_rest))) =
        (one.split_once('.'), other.split_once('.'))
        && a == b
    {
        (one, other) = (one_rest, other_rest);
    }
    (one, other)
}
