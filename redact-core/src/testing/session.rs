//! One attempt at a value: what may be given, what is given, and what was.

use std::collections::HashMap;

use super::fill::{Node, Plan, Wanted};
use super::format::Format;
use super::leaf::{Kind, Leaf};
use super::mint::Mint;
use super::path::Path;
use super::refusal::Refusal;

/// What may be given for one value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Candidate {
    Text(Format),
    /// A number of so many digits, up to a greatest.
    Number(u32, u64),
    Byte,
    /// A fraction with so many digits before and behind its point.
    Fraction(u32, u32),
    Bool,
    Unit,
    /// One item, and more if they were missing.
    Items,
    /// One entry.
    Entry,
    /// Entries that are known by what was missing.
    Fields,
    /// The name of a variant, or a map of it to what is in it.
    Variant(&'static str),
}

/// One attempt at a value.
pub(super) struct Session<'a> {
    plan: &'a Plan,
    wanted: Option<Wanted<'a>>,
    pub(super) nodes: &'a HashMap<Path, Node>,
    pub(super) mint: Mint,
    /// The types that the place lies in.
    pub(super) within: Vec<&'static str>,
    pub(super) leaves: Vec<Leaf>,
    /// The enums that were met, and how many variants they have.
    pub(super) enums: Vec<(Path, usize)>,
    /// The texts of which it is not known what type they are for.
    pub(super) buffered: Vec<Path>,
    pub(super) trace: Trace,
}

/// What was given in an attempt, for the case that it fails.
#[derive(Default)]
pub(super) struct Trace {
    /// What could be given at each place.
    pub(super) candidates: HashMap<Path, Vec<Candidate>>,
    /// What was given last.
    pub(super) given: Option<(Path, Candidate)>,
    /// What was given at each place.
    pub(super) all_given: HashMap<Path, Candidate>,
    /// What a visitor refused at once.
    pub(super) refused: Option<(Path, Candidate)>,
    /// The containers of which it is not known what should be in them.
    pub(super) guessed: Vec<(Path, Candidate)>,
    /// The field that was given last, and the struct it is of.
    pub(super) field: Option<(Path, &'static str)>,
    /// The map that turned out to be a struct.
    pub(super) is_struct: Option<Path>,
}

impl<'a> Session<'a> {
    pub(super) fn new(
        plan: &'a Plan,
        wanted: Option<Wanted<'a>>,
        nodes: &'a HashMap<Path, Node>,
    ) -> Self {
        Self {
            plan,
            wanted,
            nodes,
            mint: Mint::new(),
            within: Vec::new(),
            leaves: Vec::new(),
            enums: Vec::new(),
            buffered: Vec::new(),
            trace: Trace::default(),
        }
    }

    /// Takes the first candidate that was not refused.
    pub(super) fn give(
        &mut self,
        path: &Path,
        candidates: Vec<Candidate>,
    ) -> Result<Candidate, Refusal> {
        let node = self.nodes.get(path);
        let is_refused =
            |candidate: &Candidate| node.is_some_and(|node| node.refused.contains(candidate));
        let given = candidates.iter().copied().find(|candidate| !is_refused(candidate));
        self.trace.candidates.insert(path.clone(), candidates);
        let given = given.ok_or_else(Refusal::exhausted)?;
        self.trace.given = Some((path.clone(), given));
        self.trace.all_given.insert(path.clone(), given);
        Ok(given)
    }

    pub(super) fn texts(&self, path: &Path) -> Vec<Candidate> {
        let mut first: Vec<_> = self.wanted(path).into_iter().collect();
        first.push(Format::by_name(&path.0));
        let others = Format::ALL.into_iter().filter(|format| !first.contains(format));
        first.iter().copied().chain(others).map(Candidate::Text).collect()
    }

    fn wanted(&self, path: &Path) -> Option<Format> {
        let wanted = self.wanted?;
        let is_free = self.nodes.get(path).is_none_or(|node| !node.has_own_format);
        (is_free && wanted.only.is_none_or(|only| only == path)).then_some(wanted.format)
    }

    /// All that is tried where nothing is known of the type.
    pub(super) fn anything(&self, path: &Path) -> Vec<Candidate> {
        let texts = self.texts(path);
        let mut candidates = vec![texts[0], Candidate::Entry, Candidate::Fields];
        candidates.extend(integers(u64::MAX));
        candidates.extend(FRACTIONS);
        candidates.extend([Candidate::Bool, Candidate::Items, Candidate::Unit]);
        candidates.extend(&texts[1..]);
        // In a container that is a guess itself there are no others, or there were no end of them.
        if path.is_inner() {
            candidates.retain(|guess| !matches!(guess, Candidate::Entry | Candidate::Items));
        }
        candidates
    }

    pub(super) fn leaf(&mut self, path: &Path, text: String, kind: Kind) {
        self.leaves.push(Leaf { path: path.0.clone(), text, kind });
    }

    pub(super) fn text(&mut self, path: &Path, format: Format) -> Result<String, Refusal> {
        let text = self.mint.text(format).ok_or_else(Refusal::exhausted)?;
        self.leaf(path, text.clone(), Kind::Text);
        Ok(text)
    }

    pub(super) fn number(&mut self, path: &Path, digits: u32, most: u64) -> Result<u64, Refusal> {
        let number = self.mint.number(digits, most).ok_or_else(Refusal::exhausted)?;
        self.leaf(path, number.to_string(), Kind::Number);
        Ok(number)
    }

    pub(super) fn fraction(
        &mut self,
        path: &Path,
        whole: u32,
        decimals: u32,
    ) -> Result<f64, Refusal> {
        let number = self.mint.fraction(whole, decimals).ok_or_else(Refusal::exhausted)?;
        self.leaf(path, number.to_string(), Kind::Number);
        Ok(number)
    }

    /// Makes one leaf of the bytes that stand one by one behind the first `start` leaves.
    pub(super) fn join_bytes(&mut self, path: &Path, start: usize) {
        let bytes: Option<Vec<u8>> =
            self.leaves[start..].iter().map(|leaf| leaf.text.parse().ok()).collect();
        let text = bytes.filter(|bytes| bytes.len() >= BYTES).map(String::from_utf8);
        if let Some(Ok(text)) = text {
            self.leaves.truncate(start);
            self.leaf(path, text, Kind::Bytes);
        }
    }

    /// The variant that is planned, and whether the plan may name another: not where a type has come
    /// back to itself, which another variant has to put an end to.
    pub(super) fn variant(&mut self, path: &Path, name: &'static str, variants: usize) -> usize {
        let depth = self.depth(name);
        if depth >= 2 {
            return (depth - 2) % variants;
        }
        self.enums.push((path.clone(), variants));
        self.plan.get(path).copied().unwrap_or(0)
    }

    fn depth(&self, name: &'static str) -> usize {
        self.within.iter().filter(|&&outer| outer == name).count()
    }

    /// Says whether the value lies in one of its own type, in one of its own type.
    pub(super) fn is_deep(&self) -> bool {
        self.within.last().is_some_and(|name| self.depth(name) > 2)
    }
}

/// Numbers that a type of integers with that maximum takes, the longest first.
pub(super) fn integers(most: u64) -> Vec<Candidate> {
    let limits = [
        (15, u64::MAX),
        (10, 2_147_483_647),
        (8, u64::MAX),
        (7, u64::MAX),
        (5, 32_767),
        (4, u64::MAX),
        (3, 127),
        (2, u64::MAX),
        (1, u64::MAX),
    ];
    let fits = limits.iter().filter(|(digits, _)| *digits <= most.ilog10() + 1);
    fits.map(|&(digits, limit)| Candidate::Number(digits, most.min(limit))).collect()
}

pub(super) const FRACTIONS: [Candidate; 4] = [
    Candidate::Fraction(8, 6),
    Candidate::Fraction(2, 6),
    Candidate::Fraction(1, 6),
    Candidate::Fraction(0, 6),
];

pub(super) const SHORT_FRACTIONS: [Candidate; 3] =
    [Candidate::Fraction(3, 3), Candidate::Fraction(1, 5), Candidate::Fraction(0, 5)];

/// How many bytes in a row are looked for.
pub(super) const BYTES: usize = 8;
