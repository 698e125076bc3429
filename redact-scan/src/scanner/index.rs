//! From a place in the text to the rules that are worth trying there.

use super::keywords::Keywords;
use super::matcher::Matcher;

/// What opens a region for the rules of a scanner.
pub(super) struct Index {
    pub(super) keywords: Keywords,
    /// How far before a keyword or a digit a match can begin at most.
    pub(super) lead: usize,
    /// The rules without keywords, and how many digits each asks for.
    pub(super) digits: Vec<(usize, u32)>,
}

impl Index {
    pub(super) fn new(matchers: &[Matcher]) -> Self {
        let rules = || (0..).zip(matchers.iter().map(Matcher::rule));
        let words = rules()
            .flat_map(|(number, rule)| rule.keywords().map(move |word| (word.to_owned(), number)));
        let digits = rules().filter(|(_, rule)| rule.keywords.is_empty());
        Self {
            keywords: Keywords::new(words),
            lead: rules().map(|(_, rule)| rule.lead).max().unwrap_or(0),
            digits: digits.map(|(number, rule)| (rule.digits, number)).collect(),
        }
    }
}
