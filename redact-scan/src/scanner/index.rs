//! From a place in the text to the rules that are worth trying there.

use aho_corasick::{AhoCorasick, AhoCorasickKind, MatchKind};

use super::matcher::Matcher;

/// All keywords of all rules.
pub(super) struct Index {
    pub(super) keywords: AhoCorasick,
    /// By keyword, which rules it belongs to.
    owners: Vec<Vec<u32>>,
    /// How long the longest keyword is.
    pub(super) longest: usize,
    /// How far before a keyword or a digit a match can begin at most.
    pub(super) lead: usize,
    /// The rules without keywords, and how many digits each asks for.
    pub(super) digits: Vec<(usize, u32)>,
}

impl Index {
    pub(super) fn new(matchers: &[Matcher]) -> Self {
        let mut words: Vec<(String, u32)> = Vec::new();
        let mut digits = Vec::new();
        for (number, matcher) in (0..).zip(matchers) {
            let rule = matcher.rule();
            words.extend(rule.keywords.iter().map(|word| (word.to_ascii_lowercase(), number)));
            if rule.keywords.is_empty() {
                digits.push((rule.digits, number));
            }
        }
        words.sort();
        let mut keywords: Vec<String> = Vec::new();
        let mut owners: Vec<Vec<u32>> = Vec::new();
        for (word, owner) in words {
            if keywords.last() != Some(&word) {
                keywords.push(word);
                owners.push(Vec::new());
            }
            owners.last_mut().expect("one was pushed with the first word").push(owner);
        }
        Self {
            longest: keywords.iter().map(String::len).max().unwrap_or(0),
            lead: matchers.iter().map(|matcher| matcher.rule().lead).max().unwrap_or(0),
            keywords: automaton(&keywords),
            owners,
            digits,
        }
    }

    pub(super) fn owners(&self, keyword: usize) -> &[u32] {
        &self.owners[keyword]
    }
}

fn automaton(keywords: &[String]) -> AhoCorasick {
    AhoCorasick::builder()
        .ascii_case_insensitive(true)
        .match_kind(MatchKind::Standard)
        .kind(Some(AhoCorasickKind::DFA))
        .build(keywords)
        .expect("a few thousand short keywords are far below the limits of the automaton")
}
