//! Fills a type: again and again, until it takes what it is given.
//!
//! ```text
//! loop:
//!     deserialise the type from invented values
//!     if it is refused: learn from the error what to give instead, and where
//! ```
//!
//! Most types tell serde what they are made of, and take the first attempt. What has to be learned is
//! which text or number a type of its own takes, and what is in a value that serde buffers before it
//! looks at it: internally tagged and untagged enums, and flattened structs.

use core::cell::RefCell;
use core::fmt::{self, Display};
use core::marker::PhantomData;
use std::collections::{BTreeMap, HashMap, HashSet, VecDeque};
use std::error::Error;

use serde::de::DeserializeOwned;

use super::format::Format;
use super::invent::Inventor;
use super::leaf::{Leaf, RUN};
use super::path::{Path, named};
use super::refusal::{Fault, Refusal};
use super::session::{Candidate, Session, Trace};

/// Which variant stands at which place. The first, where nothing is said.
pub(super) type Plan = BTreeMap<Path, usize>;

/// A filled value, and what it was filled with.
pub(super) struct Filled<T> {
    pub(super) value: T,
    pub(super) leaves: Vec<Leaf>,
    enums: Vec<(Path, usize)>,
    /// The texts that serde has buffered.
    buffered: Vec<Path>,
}

/// A format that texts should have, all of them or only one.
#[derive(Clone, Copy)]
pub(super) struct Wanted<'a> {
    pub(super) format: Format,
    pub(super) only: Option<&'a Path>,
}

/// An attempt that the type refused.
struct Failed {
    refusal: Refusal,
    leaves: Vec<Leaf>,
    trace: Trace,
}

/// Says why a type cannot be filled: the place, and what its type said there.
///
/// # Example
///
/// ```
/// #[derive(serde::Deserialize)]
/// struct Parcel {
///     size: Size,
/// }
///
/// #[derive(serde::Deserialize)]
/// #[serde(try_from = "String")]
/// struct Size;
///
/// impl TryFrom<String> for Size {
///     type Error = &'static str;
///
///     fn try_from(text: String) -> Result<Self, Self::Error> {
///         if text == "XL" { Ok(Self) } else { Err("no such size") }
///     }
/// }
///
/// let error = redact_core::testing::canaries::<Parcel>().map(|_| ()).unwrap_err();
/// assert_eq!(error.to_string(), "no canary fits `size`: no such size");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unfillable {
    path: String,
    message: String,
}

impl Unfillable {
    /// Returns the place of the value that could not be filled.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }
}

impl Display for Unfillable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { path, message } = self;
        match path.as_str() {
            "" => write!(f, "no canary fits {}: {message}", named(path)),
            _ => write!(f, "no canary fits `{path}`: {message}"),
        }
    }
}

impl Error for Unfillable {}

/// What is known of one place.
#[derive(Clone, Default)]
pub(super) struct Node {
    pub(super) refused: HashSet<Candidate>,
    /// The fields of a struct that does not tell them.
    pub(super) fields: Vec<&'static str>,
    pub(super) is_struct: bool,
    /// Not any text fits.
    pub(super) has_own_format: bool,
    /// How many items a tuple has in it, after the first.
    pub(super) more_items: usize,
    /// Nothing more is missing in it.
    is_complete: bool,
    /// Fields that are others by another name.
    pub(super) skipped: HashSet<&'static str>,
    /// The place is the tag of an enum.
    pub(super) variants: Option<&'static [&'static str]>,
}

/// Fills a type by one plan, in one format after the other.
pub(super) struct Filler<T> {
    plan: Plan,
    nodes: HashMap<Path, Node>,
    /// The field that was added last.
    added: Option<(Path, &'static str)>,
    filled: PhantomData<fn() -> T>,
}

impl<T> Clone for Filler<T> {
    fn clone(&self) -> Self {
        let (plan, nodes) = (self.plan.clone(), self.nodes.clone());
        Self { plan, nodes, added: None, filled: PhantomData }
    }
}

impl<T: DeserializeOwned> Filler<T> {
    pub(super) fn new(plan: Plan) -> Self {
        Self { plan, nodes: HashMap::new(), added: None, filled: PhantomData }
    }

    /// Fills the type, each text in the format that its name tells, as far as its type takes it.
    pub(super) fn fill(&mut self) -> Result<Filled<T>, Unfillable> {
        let filled = self.attempts(None, ATTEMPTS)?;
        for path in &filled.buffered {
            self.probe(path);
        }
        Ok(filled)
    }

    /// Fills the type once more, with all texts in that format, as far as their types take it. None if
    /// it does not do with that.
    pub(super) fn fill_with(&self, format: Format) -> Option<Filled<T>> {
        let mut filler = self.clone();
        filler.attempts(Some(Wanted { format, only: None }), ATTEMPTS_WITH_FORMAT).ok()
    }

    /// Fills the type once more, with these fields if they are not known yet. None if they all are.
    ///
    /// A field without which serde does is one that it never says to miss.
    pub(super) fn fill_fields(&mut self, fields: &[(Path, &'static str)]) -> Option<Filled<T>> {
        let mut filler = self.clone();
        let new = fields.iter().filter(|(of, field)| filler.suppose(of, field)).count();
        if new == 0 {
            return None;
        }
        let again = filler.fill().ok()?;
        *self = filler;
        Some(again)
    }

    /// Adds a field to the nearest struct that does not tell its fields.
    fn suppose(&mut self, of: &Path, field: &'static str) -> bool {
        let mut places = of.outer();
        let known = places.find(|place| {
            self.nodes.get(place).is_some_and(|node| node.is_struct || !node.fields.is_empty())
        });
        let Some(place) = known else { return false };
        let fields = &mut self.node(&place).fields;
        let is_new = !fields.contains(&field);
        if is_new {
            fields.push(field);
        }
        is_new
    }

    /// Finds out whether a text that serde buffers may have any format. Later on nobody could tell which
    /// of many it was that was refused.
    fn probe(&mut self, path: &Path) {
        let by_name = Format::by_name(&path.0);
        let format = if by_name == Format::Plain { Format::Hex } else { Format::Plain };
        let wanted = Wanted { format, only: Some(path) };
        if self.attempt(Some(wanted)).is_err() {
            self.node(path).has_own_format = true;
        }
    }

    fn attempts(
        &mut self,
        wanted: Option<Wanted<'_>>,
        most: usize,
    ) -> Result<Filled<T>, Unfillable> {
        for _ in 0..most {
            match self.attempt(wanted) {
                Ok(filled) => return Ok(filled),
                Err(failed) => self.learn(&failed)?,
            }
        }
        let message = format!("nothing fits after {most} attempts");
        Err(Unfillable { path: String::new(), message })
    }

    fn attempt(&self, wanted: Option<Wanted<'_>>) -> Result<Filled<T>, Box<Failed>> {
        let session = RefCell::new(Session::new(&self.plan, wanted, &self.nodes));
        Refusal::start();
        let taken = T::deserialize(Inventor::new(&session, Path::default()));
        let Session { leaves, enums, buffered, trace, .. } = session.into_inner();
        match taken {
            Ok(value) => Ok(Filled { value, leaves, enums, buffered }),
            Err(refusal) => Err(Box::new(Failed { refusal, leaves, trace })),
        }
    }

    fn learn(&mut self, failed: &Failed) -> Result<(), Unfillable> {
        let Failed { refusal, trace, .. } = failed;
        let is_learned = match refusal.fault {
            Fault::IsStruct => self.learn_struct(trace),
            Fault::Missing(field) => self.add(field, trace),
            Fault::NotOneOf(variants) => self.learn_tag(variants, trace),
            Fault::Duplicate => self.skip(trace),
            Fault::Unknown => self.refuse_entry(trace),
            Fault::NoContainer => self.refuse_guess(trace),
            Fault::Short => self.lengthen(trace),
            Fault::Other => false,
        };
        if is_learned { Ok(()) } else { self.blame(failed) }
    }

    fn node(&mut self, path: &Path) -> &mut Node {
        self.nodes.entry(path.clone()).or_default()
    }

    fn learn_struct(&mut self, trace: &Trace) -> bool {
        let Some(path) = &trace.is_struct else { return false };
        let node = self.node(path);
        node.is_struct = true;
        node.refused.insert(Candidate::Entry)
    }

    /// Adds a field to the innermost container that may miss it.
    ///
    /// Serde does not say what the field is missing in. Where adding it made no difference, it was
    /// missing further out.
    fn add(&mut self, field: &'static str, trace: &Trace) -> bool {
        let Some((innermost, _)) = trace.guessed.last() else { return false };
        for (path, given) in trace.guessed.iter().rev() {
            if !path.holds(&innermost.0) || *given == Candidate::Items {
                continue;
            }
            let is_vain =
                self.added.as_ref().is_some_and(|(to, name)| to == path && *name == field);
            let node = self.node(path);
            if *given == Candidate::Entry {
                return node.refused.insert(Candidate::Entry);
            }
            if is_vain {
                node.fields.pop();
            }
            if node.is_complete || is_vain || node.fields.contains(&field) {
                node.is_complete = true;
                continue;
            }
            node.fields.push(field);
            self.added = Some((path.clone(), field));
            return true;
        }
        false
    }

    fn learn_tag(&mut self, variants: &'static [&'static str], trace: &Trace) -> bool {
        match &trace.given {
            Some((path, Candidate::Text(_))) => {
                self.node(path).variants.replace(variants).is_none()
            }
            _ => false,
        }
    }

    fn skip(&mut self, trace: &Trace) -> bool {
        let Some((path, field)) = &trace.field else { return false };
        self.node(path).skipped.insert(field)
    }

    /// A struct that takes no other fields than its own is no map.
    fn refuse_entry(&mut self, trace: &Trace) -> bool {
        match trace.guessed.last() {
            Some((path, Candidate::Entry)) => self.node(path).refused.insert(Candidate::Entry),
            _ => false,
        }
    }

    /// A tuple of more than one field was buffered.
    fn lengthen(&mut self, trace: &Trace) -> bool {
        match trace.guessed.last() {
            Some((path, Candidate::Items)) => {
                let node = self.node(path);
                node.more_items += 1;
                node.more_items < LONGEST
            }
            _ => false,
        }
    }

    /// The container that was given last is none to its type.
    fn refuse_guess(&mut self, trace: &Trace) -> bool {
        let Some((path, given)) = trace.guessed.last() else { return false };
        let is_last = trace.given.as_ref().is_some_and(|(last, _)| path.holds(&last.0));
        is_last && self.refuse(path, *given, trace)
    }

    /// Refuses what a visitor has refused, or what the error repeats, or what was given last.
    fn blame(&mut self, Failed { refusal, leaves, trace }: &Failed) -> Result<(), Unfillable> {
        let message = refusal.to_string();
        let is_told = |leaf: &&Leaf| leaf.text.len() >= RUN && message.contains(&leaf.text);
        let told = leaves.iter().find(is_told).and_then(|leaf| {
            let path = Path(leaf.path.clone());
            trace.all_given.get(&path).map(|&candidate| (path, candidate))
        });
        let Some((path, candidate)) = trace.refused.clone().or(told).or(trace.given.clone()) else {
            return Err(Unfillable { path: String::new(), message });
        };
        if self.refuse(&path, candidate, trace) {
            return Ok(());
        }
        Err(Unfillable { path: path.0, message })
    }

    /// Sees to it that a candidate is not given again. False if there is nothing else to give.
    fn refuse(&mut self, path: &Path, candidate: Candidate, trace: &Trace) -> bool {
        let node = self.node(path);
        let is_new = node.refused.insert(candidate);
        let is_left = match (candidate, trace.candidates.get(path)) {
            (Candidate::Variant(_), _) => is_new,
            (_, None) => false,
            (_, Some(candidates)) => candidates.iter().any(|other| !node.refused.contains(other)),
        };
        if is_left {
            return true;
        }
        // Nothing fits here: then it is what it lies in that does not fit.
        let mut around = trace.guessed.iter().rev();
        let Some((outer, given)) = around.find(|(outer, _)| outer != path && outer.holds(&path.0))
        else {
            return false;
        };
        self.nodes.retain(|below, _| below == outer || !outer.holds(&below.0));
        self.refuse(outer, *given, trace)
    }
}

/// How many fields a tuple may have in a type that serde buffers.
const LONGEST: usize = 16;

/// How often a type may refuse what it is given.
const ATTEMPTS: usize = 10_000;

/// How often, once it is known what the type takes.
const ATTEMPTS_WITH_FORMAT: usize = 200;

/// The plans by which each variant of each enum stands once in its place.
pub(super) struct Plans {
    open: VecDeque<Plan>,
    known: HashSet<(Path, usize)>,
}

impl Plans {
    pub(super) fn new() -> Self {
        Self { open: VecDeque::from([Plan::new()]), known: HashSet::new() }
    }

    pub(super) fn next(&mut self) -> Option<Plan> {
        self.open.pop_front()
    }

    /// Plans for the other variants of the enums that a value has in it.
    pub(super) fn extend<T>(&mut self, plan: &Plan, filled: &Filled<T>) {
        for (path, variants) in &filled.enums {
            for variant in 1..*variants {
                if self.known.insert((path.clone(), variant)) {
                    let mut plan = plan.clone();
                    plan.insert(path.clone(), variant);
                    self.open.push_back(plan);
                }
            }
        }
    }
}
