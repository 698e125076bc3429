//! One rule at one place of a text.

use std::ops::Range;
use std::sync::OnceLock;

use memchr::memmem;
use regex_automata::{Anchored, Input, meta};

use crate::pattern;
use crate::rule::Rule;
use crate::validate::{self, Validator};

/// A rule whose pattern is compiled when it is first needed.
pub(super) struct Matcher {
    rule: Rule,
    validate: Option<Validator>,
    compiled: OnceLock<Compiled>,
}

struct Compiled {
    regex: meta::Regex,
    /// The group that is the finding, if not the whole match is.
    value: Option<usize>,
}

/// A match: where its value ends, and the value if it is valid.
///
/// What stands behind the value may be what stands in front of the next.
pub(super) struct Hit {
    pub(super) end: usize,
    pub(super) value: Option<Range<usize>>,
}

impl Matcher {
    pub(super) fn new(rule: Rule) -> Self {
        let validate = rule.validate.as_deref().map(|name| {
            validate::by_name(name).expect("the name was looked up when the rule was read")
        });
        Self { rule, validate, compiled: OnceLock::new() }
    }

    pub(super) fn rule(&self) -> &Rule {
        &self.rule
    }

    /// Finds the first match that begins at one of the `starts`, both included.
    pub(super) fn first(&self, text: &[u8], (first, last): (usize, usize)) -> Option<Hit> {
        let compiled = self.compiled.get_or_init(|| Compiled::new(&self.rule));
        let end = text.len().min(last.saturating_add(self.rule.reach));
        let span = if last - first < FEW {
            // A search from one place ends as soon as no match can come of it.
            (first..=last).find_map(|at| compiled.find(text, at..end, Anchored::Yes))?
        } else {
            compiled.find(text, first..end, Anchored::No)?
        };
        if span.start > last {
            return None;
        }
        let value = compiled.value(text, &span);
        let valid = self.validate.is_none_or(|validate| validate(&text[value.clone()]))
            && !self.is_ruled_out(text, span.start..value.start);
        Some(Hit { end: value.end, value: valid.then_some(value) })
    }

    /// Says whether a word stands before the value that makes it something else.
    fn is_ruled_out(&self, text: &[u8], before_value: Range<usize>) -> bool {
        if self.rule.unless.is_empty() {
            return false;
        }
        let begin = name_before(text, before_value.start);
        let before = text[begin..before_value.end].to_ascii_lowercase();
        self.rule.unless.iter().any(|word| memmem::find(&before, word.as_bytes()).is_some())
    }
}

/// Where the name begins that a match is a part of, or that stands before it: the word that touches it, and one
/// more with a space between. An option of a command line is a name of its own.
fn name_before(text: &[u8], start: usize) -> usize {
    let least = start.saturating_sub(BEFORE);
    let back = |from: usize, belongs: fn(u8) -> bool| {
        let before = text[least..from].iter().rposition(|byte| !belongs(*byte));
        before.map_or(least, |at| least + at + 1)
    };
    let touching = back(back(start, is_between), is_of_word);
    let is_option = text[touching..start].starts_with(b"-");
    match touching.checked_sub(1).filter(|space| *space > least && text[*space] == b' ') {
        Some(space) if !is_option => back(space, is_of_word),
        _ => touching,
    }
}

fn is_between(byte: u8) -> bool {
    b"\"'=: ".contains(&byte)
}

fn is_of_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"_-.".contains(&byte)
}

impl Compiled {
    fn new(rule: &Rule) -> Self {
        let regex =
            pattern::compile(&rule.pattern).expect("the pattern compiled when the rule was read");
        let value = regex.group_info().to_index(regex_automata::PatternID::ZERO, "value");
        Self { regex, value }
    }

    fn find(&self, text: &[u8], range: Range<usize>, anchored: Anchored) -> Option<Range<usize>> {
        if range.start > range.end {
            return None;
        }
        let input = Input::new(text).range(range).anchored(anchored);
        self.regex.search(&input).map(|found| found.range())
    }

    fn value(&self, text: &[u8], span: &Range<usize>) -> Range<usize> {
        let Some(group) = self.value else { return span.clone() };
        let mut captures = self.regex.create_captures();
        let input = Input::new(text).range(span.clone()).anchored(Anchored::Yes);
        self.regex.search_captures(&input, &mut captures);
        captures.get_group(group).map_or_else(|| span.clone(), |value| value.range())
    }
}

/// How far before a match a word can rule it out.
pub(super) const BEFORE: usize = 24;
/// So many places are tried one by one.
const FEW: usize = 4;
