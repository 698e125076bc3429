//! All keywords of all rules, found in one pass.
//!
//! An automaton of two thousand words takes longer to build than the first thousand lines take to search, and
//! its tables outgrow the caches. So each keyword is known by three of its bytes, those that language has
//! least often in a row. One bit tells for three bytes of the text whether they belong to a keyword; the few
//! that do are compared. No step waits for the one before.
//!
//! ```text
//! for each place:  if bits[class(a), class(b), class(c)]:
//!                      for each keyword of these three:  compare
//! ```

use std::collections::BTreeMap;

use crate::ngram;

/// The keywords, and for each the rules that it belongs to.
pub(super) struct Keywords {
    /// By byte, which of 64 classes it is of. The two cases of a letter are of one class.
    classes: [u8; 256],
    /// By three classes, whether a keyword has them.
    bits: Box<[u64; GRAMS / 64]>,
    /// By 64 bits, how many are set before.
    ranks: Vec<u32>,
    /// By the number of a set bit, where its words begin in `members`; one more for the end.
    lists: Vec<u32>,
    members: Vec<Member>,
    words: Vec<Word>,
    /// How long the longest keyword is.
    pub(super) longest: usize,
}

/// A word in a list, with what rules out most places without a look at the word.
#[derive(Clone, Copy)]
struct Member {
    number: u32,
    offset: u32,
    length: u32,
    /// The first and the last byte, in lower case.
    ends: (u8, u8),
}

struct Word {
    /// In lower case, unless case matters.
    text: String,
    exact: bool,
    /// Where in the word the three bytes stand.
    offset: usize,
    owners: Vec<u32>,
}

/// A keyword in a text.
pub(super) struct Hit<'k> {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) owners: &'k [u32],
}

impl Keywords {
    /// A keyword with a capital letter is found as it is written, any other in either case.
    pub(super) fn new(keywords: impl IntoIterator<Item = (String, u32)>) -> Self {
        let mut by_text: BTreeMap<String, Vec<u32>> = BTreeMap::new();
        for (text, owner) in keywords {
            by_text.entry(text).or_default().push(owner);
        }
        let classes = classes(by_text.keys());
        let words: Vec<Word> =
            by_text.into_iter().map(|(text, owners)| Word::new(text, owners)).collect();
        let mut by_gram: BTreeMap<usize, Vec<Member>> = BTreeMap::new();
        for (number, word) in (0..).zip(&words) {
            for gram in word.grams(&classes) {
                by_gram.entry(gram).or_default().push(word.member(number));
            }
        }
        let longest = words.iter().map(|word| word.text.len()).max().unwrap_or(0);
        Self { classes, words, longest, ..Self::table(by_gram) }
    }

    fn table(by_gram: BTreeMap<usize, Vec<Member>>) -> Self {
        let bits = vec![0_u64; GRAMS / 64].into_boxed_slice();
        let mut bits: Box<[u64; GRAMS / 64]> = bits.try_into().expect("it is as long");
        let (mut lists, mut members) = (Vec::new(), Vec::new());
        for (gram, words) in by_gram {
            bits[gram / 64] |= 1 << (gram % 64);
            lists.push(number(members.len()));
            members.extend(words);
        }
        lists.push(number(members.len()));
        let ranks = bits.iter().scan(0, |before, bits| {
            let rank = *before;
            *before += bits.count_ones();
            Some(rank)
        });
        let ranks = ranks.collect();
        Self { classes: [OTHER; 256], bits, ranks, lists, members, words: Vec::new(), longest: 0 }
    }

    /// Calls `each` with the keywords whose three bytes begin in `from..to`, in the order of these.
    pub(super) fn find<'k>(
        &'k self,
        text: &[u8],
        from: usize,
        to: usize,
        mut each: impl FnMut(Hit<'k>),
    ) {
        let class = |byte: &u8| usize::from(self.classes[usize::from(*byte)]);
        let behind = usize::from(OTHER);
        let mut gram =
            text.get(from).map_or(behind, class) << 6 | text.get(from + 1).map_or(behind, class);
        let whole = to.min(text.len().saturating_sub(2)).max(from);
        for (place, third) in (from..whole).zip(text.get(from + 2..).unwrap_or_default()) {
            gram = (gram << 6 | class(third)) % GRAMS;
            if self.has(gram) {
                self.compare(text, place, gram, &mut each);
            }
        }
        // Behind the end of the text stands nothing that a keyword has.
        for place in whole..to {
            gram = (gram << 6 | behind) % GRAMS;
            if self.has(gram) {
                self.compare(text, place, gram, &mut each);
            }
        }
    }

    fn has(&self, gram: usize) -> bool {
        self.bits[gram / 64] >> (gram % 64) & 1 == 1
    }

    #[inline(never)]
    fn compare<'k>(
        &'k self,
        text: &[u8],
        place: usize,
        gram: usize,
        each: &mut impl FnMut(Hit<'k>),
    ) {
        let before = self.bits[gram / 64] & ((1 << (gram % 64)) - 1);
        let list = (self.ranks[gram / 64] + before.count_ones()) as usize;
        let members = self.lists[list] as usize..self.lists[list + 1] as usize;
        for member in &self.members[members] {
            let Some(start) = place.checked_sub(member.offset as usize) else { continue };
            let end = start + member.length as usize;
            let Some(found) = text.get(start..end).filter(|found| member.may_be(found)) else {
                continue;
            };
            let word = &self.words[member.number as usize];
            if word.is(found) {
                each(Hit { start, end, owners: &word.owners });
            }
        }
    }
}

impl Member {
    fn may_be(&self, found: &[u8]) -> bool {
        let lower = |byte: Option<&u8>| byte.map(u8::to_ascii_lowercase);
        lower(found.first()) == Some(self.ends.0) && lower(found.last()) == Some(self.ends.1)
    }
}

impl Word {
    fn new(text: String, owners: Vec<u32>) -> Self {
        let exact = text.bytes().any(|byte| byte.is_ascii_uppercase());
        let offset = rarest(text.as_bytes());
        Self { text, exact, offset, owners }
    }

    fn member(&self, number_of_word: u32) -> Member {
        let bytes = self.text.as_bytes();
        let end = |byte: Option<&u8>| byte.map_or(0, u8::to_ascii_lowercase);
        Member {
            number: number_of_word,
            offset: number(self.offset),
            length: number(bytes.len()),
            ends: (end(bytes.first()), end(bytes.last())),
        }
    }

    fn is(&self, found: &[u8]) -> bool {
        let text = self.text.as_bytes();
        if self.exact { found == text } else { found.eq_ignore_ascii_case(text) }
    }

    /// The three classes, or all that begin with the first ones for a word that is shorter.
    fn grams(&self, classes: &[u8; 256]) -> std::ops::Range<usize> {
        let known = self.text.bytes().skip(self.offset).take(3);
        let (known, count) = known.fold((0, 0), |(gram, count), byte| {
            (gram << 6 | usize::from(classes[usize::from(byte)]), count + 1)
        });
        let free = 6 * (3 - count);
        known << free..(known + 1) << free
    }
}

/// Where the three bytes stand that language has least often in a row.
fn rarest(text: &[u8]) -> usize {
    let likeness = |at: &usize| ngram::likeness(&text[*at..at + 3]);
    (0..(text.len() + 1).saturating_sub(3)).min_by_key(likeness).unwrap_or(0)
}

/// One class for each letter and digit and for each other byte of a keyword while they last.
fn classes<'k>(keywords: impl Iterator<Item = &'k String>) -> [u8; 256] {
    let mut classes = [OTHER; 256];
    for (class, byte) in (0..).zip((b'a'..=b'z').chain(b'0'..=b'9')) {
        classes[usize::from(byte)] = class;
        classes[usize::from(byte.to_ascii_uppercase())] = class;
    }
    let mut next = 36;
    for byte in keywords.flat_map(|keyword| keyword.bytes()) {
        if classes[usize::from(byte)] == OTHER && next < OTHER {
            classes[usize::from(byte)] = next;
            next += 1;
        }
    }
    classes
}

fn number(length: usize) -> u32 {
    u32::try_from(length)
        .expect("a few thousand keywords have fewer than four thousand million places")
}

/// What no keyword has, and what the last keywords share if they have too many different bytes.
const OTHER: u8 = 63;
const GRAMS: usize = 1 << 18;

#[cfg(test)]
mod tests {
    use super::*;

    fn found(keywords: &[&str], text: &str) -> Vec<(usize, usize)> {
        let keywords =
            Keywords::new((0..).zip(keywords).map(|(owner, word)| ((*word).to_owned(), owner)));
        let mut found = Vec::new();
        keywords.find(text.as_bytes(), 0, text.len(), |hit| found.push((hit.start, hit.end)));
        found.sort_unstable();
        found
    }

    #[test]
    fn keywords_of_any_length_are_found_anywhere() {
        assert_eq!(
            found(&["@", "q~", "key", "password"], "@Q~KEYpassWORDkey@"),
            [(0, 1), (1, 3), (3, 6), (6, 14), (14, 17), (17, 18)]
        );
    }

    #[test]
    fn a_capital_letter_asks_for_the_same_case() {
        assert_eq!(found(&["AKIA", "akib"], "akia AKIA AKIB"), [(5, 9), (10, 14)]);
    }

    #[test]
    fn keywords_overlap() {
        assert_eq!(
            found(&["aa", "aaa", "api_key", "key"], "aaa api_key"),
            [(0, 2), (0, 3), (1, 3), (4, 11), (8, 11)]
        );
    }
}
