//! Finds canaries in texts, and says which of them should not be there.

use core::fmt::{self, Display};
use std::collections::{HashMap, HashSet};

use super::decisions::Decisions;
use super::leaf::{Kind, Leaf, RUN, compared, is_fixed};
use super::path::named;

/// A leaf that can be seen where it may not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Leak {
    path: String,
    exits: Vec<&'static str>,
    is_under_policy: bool,
    /// How many characters of how many.
    run: (usize, usize),
    is_masked: bool,
    excerpt: String,
}

impl Leak {
    /// Says whether both are the same mistake, as far as one can tell.
    fn is_like(&self, other: &Self) -> bool {
        (&self.path, self.is_under_policy, self.is_masked)
            == (&other.path, other.is_under_policy, other.is_masked)
    }

    /// Says whether this one tells all that is wrong with `other`. What leaks anyway leaks under a
    /// policy too.
    fn tells(&self, other: &Self) -> bool {
        self.path == other.path
            && self.is_under_policy <= other.is_under_policy
            && other.exits.iter().all(|exit| self.exits.contains(exit))
    }
}

impl Display for Leak {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { path, exits, is_under_policy, run: (run, all), is_masked, excerpt } = self;
        let why =
            if *is_masked { "a mask may show a third of them" } else { "no decision shows them" };
        let policy = if *is_under_policy { ", under a policy that hides everything" } else { "" };
        writeln!(f, "{}: {run} of {all} characters can be seen, and {why}", named(path))?;
        writeln!(f, "    by {}{policy}", exits.join(", "))?;
        writeln!(f, "    {excerpt}")
    }
}

/// All leaks of a type, each told once.
#[derive(Default)]
pub(super) struct Leaks(pub(super) Vec<Leak>);

impl Leaks {
    pub(super) fn add(&mut self, found: Vec<Leak>) {
        for leak in found {
            if self.0.iter().any(|known| known.tells(&leak)) {
                continue;
            }
            match self.0.iter_mut().find(|known| known.is_like(&leak)) {
                Some(known) => known.exits.extend(leak.exits),
                None => self.0.push(leak),
            }
        }
    }
}

/// The leaves of one value, to be found by what no two of them have in common.
pub(super) struct Search<'a> {
    leaves: &'a [Leaf],
    spellings: Vec<Spelling>,
    /// Where a run of characters stands: in which spelling, and how far from its start. None if it is
    /// in more than one leaf.
    runs: HashMap<[u8; RUN], Option<(usize, usize)>>,
    /// Which two bytes a run begins with. Most of a text is passed over by a look at this.
    starts: Vec<bool>,
}

/// One way to write a leaf.
struct Spelling {
    leaf: usize,
    text: Vec<u8>,
    /// How long a run is that cannot be an accident.
    least: usize,
}

/// A part of a leaf in a text.
struct Found<'a> {
    leaf: usize,
    run: &'a [u8],
    /// The length of the whole spelling.
    all: usize,
    /// Where it stands in what is compared of the text.
    start: usize,
}

impl<'a> Search<'a> {
    pub(super) fn new(leaves: &'a [Leaf]) -> Self {
        let spellings = leaves.iter().enumerate().flat_map(|(leaf, of)| {
            let least = |at| if at == 0 { RUN } else { 3 * RUN };
            let texts = of.spellings().into_iter().enumerate();
            texts.map(move |(at, text)| Spelling { leaf, text: compared(&text), least: least(at) })
        });
        let spellings = spellings.collect();
        let starts = vec![false; 1 << 16];
        let mut search = Self { leaves, spellings, runs: HashMap::new(), starts };
        search.index();
        search
    }

    fn index(&mut self) {
        for (at, spelling) in self.spellings.iter().enumerate() {
            for (start, run) in spelling.text.windows(RUN).enumerate() {
                if is_fixed(run) {
                    continue;
                }
                let run: [u8; RUN] = run.try_into().expect("a window has its length");
                self.starts[start_of(run)] = true;
                let place = self.runs.entry(run).or_insert(Some((at, start)));
                if place.is_some_and(|(other, _)| self.spellings[other].leaf != spelling.leaf) {
                    *place = None;
                }
            }
        }
    }

    /// The parts of leaves that stand in a text.
    fn find(&self, text: &[u8]) -> Vec<Found<'_>> {
        let mut found = Vec::new();
        let mut at = 0;
        while let Some(run) = text.get(at..at + RUN) {
            let run: [u8; RUN] = run.try_into().expect("a slice has its length");
            at += 1;
            if !self.starts[start_of(run)] {
                continue;
            }
            if let Some(Some((spelling, start))) = self.runs.get(&run) {
                let part = self.part(text, at - 1, *spelling, *start);
                at = part.start + part.run.len();
                if part.run.len() >= self.spellings[*spelling].least {
                    found.push(part);
                }
            }
        }
        found
    }

    /// All that stands around a run that is in both.
    fn part(&self, text: &[u8], at: usize, spelling: usize, start: usize) -> Found<'_> {
        let Spelling { leaf, text: of, .. } = &self.spellings[spelling];
        let same = |(one, other): &(&u8, &u8)| one == other;
        let before = text[..at].iter().rev().zip(of[..start].iter().rev()).take_while(same).count();
        let after = text[at..].iter().zip(&of[start..]).take_while(same).count();
        let run = &of[start - before..start + after];
        Found { leaf: *leaf, run, all: of.len(), start: at - before }
    }

    /// What of the leaves stands in a text that is taken from an exit, and is not decided to.
    pub(super) fn leaks(
        &self,
        decided: &Decided,
        exit: &'static str,
        is_under_policy: bool,
        text: &str,
    ) -> Vec<Leak> {
        let mut leaks: Vec<Leak> = Vec::new();
        for Found { leaf, run, all, start } in self.find(&compared(text)) {
            let is_masked = decided.masked.iter().any(|text| holds(text, run));
            let may_mask = self.leaves[leaf].kind == Kind::Number || run.len() * 3 <= all;
            if decided.shown.contains(&leaf) || (is_masked && may_mask) {
                continue;
            }
            let path = self.leaves[leaf].path.clone();
            let excerpt = excerpt(text, start, run.len());
            let run = (run.len(), all);
            let exits = vec![exit];
            leaks.push(Leak { path, exits, is_under_policy, run, is_masked, excerpt });
        }
        leaks
    }

    /// Which leaves a value shows, and what its masks make of the others.
    pub(super) fn decided(&self, decisions: &Decisions) -> Decided {
        let mut shown: HashSet<usize> = HashSet::new();
        for (path, text) in &decisions.shown {
            let text = compared(text);
            let found = self.find(&text);
            shown.extend(found.iter().map(|found| found.leaf));
            // A function of the user's may have deserialised it from something else than it prints.
            if found.is_empty() {
                let all = self.leaves.iter().enumerate();
                let held = all.filter(|(_, leaf)| path.holds(&leaf.path));
                shown.extend(held.map(|(leaf, _)| leaf));
            }
        }
        let masked = decisions.masked.iter().map(|text| compared(text)).collect();
        Decided { shown, masked }
    }
}

/// What may be seen of the leaves of a value.
pub(super) struct Decided {
    shown: HashSet<usize>,
    masked: Vec<Vec<u8>>,
}

fn start_of(run: [u8; RUN]) -> usize {
    usize::from(run[0]) << 8 | usize::from(run[1])
}

fn holds(text: &[u8], run: &[u8]) -> bool {
    text.windows(run.len()).any(|part| part == run)
}

/// The line of a text that has a leak in it, or the part of it around the leak.
fn excerpt(text: &str, start: usize, len: usize) -> String {
    let visible = text.char_indices().flat_map(|(at, c)| {
        let bytes = if c.is_ascii_whitespace() { 0 } else { c.len_utf8() };
        (0..bytes).map(move |_| (at, c.len_utf8()))
    });
    let mut leak = visible.skip(start).take(len);
    let (first, len) = leak.next().expect("it was found");
    let end = leak.last().map_or(first + len, |(at, len)| at + len);
    let line_start = text[..first].rfind('\n').map_or(0, |at| at + 1);
    let line_end = text[end..].find('\n').map_or(text.len(), |at| end + at);
    let from = text[line_start..first].char_indices().rev().take(CONTEXT).last();
    let from = from.map_or(first, |(at, _)| line_start + at);
    let to = text[end..line_end].char_indices().nth(CONTEXT).map_or(line_end, |(at, _)| end + at);
    let cut = |is_cut| if is_cut { "…" } else { "" };
    let words: Vec<_> = text[from..to].split_ascii_whitespace().collect();
    format!("{}{}{}", cut(from > line_start), words.join(" "), cut(to < line_end))
}

/// How many characters are told before and behind a leak.
const CONTEXT: usize = 60;
