//! What was found at each call site, in bounded memory.

use std::collections::{BTreeMap, HashMap};
use std::fmt;
use std::hash::{BuildHasher, BuildHasherDefault, DefaultHasher};
use std::num::NonZeroU32;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use redact_scan::Rule;
use tracing::callsite::Identifier;
use tracing::{Level, Metadata};

use super::Action;
use super::action::Place;
use super::notice::Notice;

/// How many call sites are told apart. A program has few that log what they should not.
const MOST: usize = 4096;

/// The place of what is found at the others.
const ELSEWHERE: &str = "other call sites";

/// The call sites at which something was found.
#[derive(Default)]
pub(super) struct Sites {
    /// Whether any of them is sampled, refused or has something to say: until then none has to look.
    is_limited: AtomicBool,
    by_callsite: Mutex<Known>,
}

#[derive(Default)]
struct Known {
    sites: HashMap<Identifier, Site>,
    in_spans: BTreeMap<String, u64>,
    /// By what it says of where it is from.
    exported: BTreeMap<String, Elsewhere>,
    elsewhere: Elsewhere,
}

struct Site {
    metadata: &'static Metadata<'static>,
    found: BTreeMap<String, u64>,
    limit: Limit,
    seen: u64,
    dropped: u64,
    /// Of those that were dropped, how many a notice has told of.
    told: u64,
}

/// What is known of a place that is no call site.
#[derive(Default)]
struct Elsewhere {
    found: BTreeMap<String, u64>,
    dropped: u64,
}

/// What comes of the next events of a call site.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Limit {
    None,
    OneOf(NonZeroU32),
    Refused,
}

impl Sites {
    fn known(&self) -> MutexGuard<'_, Known> {
        self.by_callsite.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Says whether an event of a call site is written, and counts it if not.
    pub(super) fn admits(
        &self,
        metadata: &'static Metadata<'static>,
        trace: impl FnOnce() -> Option<u128>,
    ) -> bool {
        if !self.is_limited.load(Ordering::Relaxed) {
            return true;
        }
        let limit = match self.known().sites.get(&metadata.callsite()) {
            Some(site) => site.limit,
            None => return true,
        };
        // What a program says of its trace is asked for without the lock.
        let trace = if matches!(limit, Limit::OneOf(_)) { trace() } else { None };
        let mut known = self.known();
        let Some(site) = known.sites.get_mut(&metadata.callsite()) else { return true };
        site.seen += 1;
        let is_admitted = match limit {
            Limit::None => true,
            Limit::Refused => false,
            Limit::OneOf(_) if *metadata.level() == Level::ERROR => true,
            Limit::OneOf(many) => is_sampled(trace, site.seen, many),
        };
        site.dropped += u64::from(!is_admitted);
        is_admitted
    }

    /// Counts what was found in an event, and returns what is to be said of it: the first time where to mend
    /// it, and how many events were dropped since that was last said.
    pub(super) fn found(
        &self,
        metadata: &'static Metadata<'static>,
        rules: &[&Rule],
        action: Action,
        is_written: bool,
    ) -> Vec<Notice> {
        let mut known = self.known();
        let is_full = known.sites.len() >= MOST && !known.sites.contains_key(&metadata.callsite());
        if is_full {
            known.elsewhere.count(rules, is_written);
            return Vec::new();
        }
        let mut is_first = false;
        let site = known.sites.entry(metadata.callsite()).or_insert_with(|| {
            is_first = true;
            Site::new(metadata)
        });
        count(&mut site.found, rules);
        site.limit = site.limit.max(match action {
            Action::Mask | Action::Drop => Limit::None,
            Action::Sample(many) => Limit::OneOf(many),
            Action::Refuse => Limit::Refused,
        });
        site.dropped += u64::from(!is_written);
        if !is_written || site.limit != Limit::None {
            self.is_limited.store(true, Ordering::Relaxed);
        }
        let first = is_first.then(|| Notice::found(rules, metadata, action));
        first.into_iter().chain(is_written.then(|| site.dropped_since()).flatten()).collect()
    }

    pub(super) fn dropped_since(&self, metadata: &'static Metadata<'static>) -> Option<Notice> {
        if !self.is_limited.load(Ordering::Relaxed) {
            return None;
        }
        self.known().sites.get_mut(&metadata.callsite())?.dropped_since()
    }

    pub(super) fn found_in_span(&self, rules: &[&Rule]) {
        count(&mut self.known().in_spans, rules);
    }

    /// Counts what was found in what is exported, and returns the place under which it is counted.
    #[cfg(feature = "opentelemetry")]
    pub(super) fn found_in_export<'p>(
        &self,
        place: &'p str,
        rules: &[&Rule],
        is_exported: bool,
    ) -> &'p str {
        let mut known = self.known();
        if known.exported.len() >= MOST && !known.exported.contains_key(place) {
            known.elsewhere.count(rules, is_exported);
            return ELSEWHERE;
        }
        known.exported.entry(place.to_owned()).or_default().count(rules, is_exported);
        place
    }

    pub(super) fn report(&self) -> Report {
        let known = self.known();
        let site = |place: String, found: &BTreeMap<String, u64>, dropped| SiteReport {
            place,
            found: found.clone(),
            dropped,
        };
        let at = |s: &Site| site(Place::CallSite(s.metadata).to_string(), &s.found, s.dropped);
        let exported = known.exported.iter();
        let exported = exported.map(|(place, e)| site(place.clone(), &e.found, e.dropped));
        let mut sites: Vec<_> = known.sites.values().map(at).chain(exported).collect();
        sites.sort_by(|one, other| one.place.cmp(&other.place));
        let others = [
            (Place::SpanFields.to_string(), &known.in_spans, 0),
            (ELSEWHERE.to_owned(), &known.elsewhere.found, known.elsewhere.dropped),
        ];
        let others = others.into_iter().filter(|(_, found, _)| !found.is_empty());
        sites.extend(others.map(|(place, found, dropped)| site(place, found, dropped)));
        Report { sites }
    }
}

impl Elsewhere {
    fn count(&mut self, rules: &[&Rule], is_written: bool) {
        count(&mut self.found, rules);
        self.dropped += u64::from(!is_written);
    }
}

impl Site {
    fn new(metadata: &'static Metadata<'static>) -> Self {
        let found = BTreeMap::new();
        Self { metadata, found, limit: Limit::None, seen: 0, dropped: 0, told: 0 }
    }

    fn dropped_since(&mut self) -> Option<Notice> {
        let untold = self.dropped - self.told;
        self.told = self.dropped;
        (untold > 0).then(|| Notice::dropped(untold, self.metadata))
    }
}

/// Says whether one event of so many is this one: by its trace, so that all of a trace are written or none; of
/// events without a trace, every so many.
fn is_sampled(trace: Option<u128>, seen: u64, many: NonZeroU32) -> bool {
    // The same in every process and every run.
    let hash = |trace: u128| BuildHasherDefault::<DefaultHasher>::default().hash_one(trace);
    trace.map_or(seen, hash).is_multiple_of(u64::from(many.get()))
}

fn count(found: &mut BTreeMap<String, u64>, rules: &[&Rule]) {
    for rule in rules {
        match found.get_mut(rule.id()) {
            Some(times) => *times += 1,
            None => _ = found.insert(rule.id().to_owned(), 1),
        }
    }
}

/// What a net has found: see [`Net::report`](super::Net::report).
///
/// Its `Display` has a line for each call site, in the order of their places.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    sites: Vec<SiteReport>,
}

impl Report {
    /// Returns the call sites at which something was found.
    #[must_use]
    pub fn sites(&self) -> &[SiteReport] {
        &self.sites
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.sites.iter().try_for_each(|site| writeln!(f, "{site}"))
    }
}

/// What was found at one call site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SiteReport {
    place: String,
    found: BTreeMap<String, u64>,
    dropped: u64,
}

impl SiteReport {
    /// Returns file and line: `src/login.rs:14`, or `src/login.rs:14, exported`.
    #[must_use]
    pub fn place(&self) -> &str {
        &self.place
    }

    /// Iterates over the rules, and how often each has found something.
    pub fn found(&self) -> impl Iterator<Item = (&str, u64)> {
        self.found.iter().map(|(rule, times)| (rule.as_str(), *times))
    }

    /// Returns how many events were not written.
    #[must_use]
    pub fn dropped(&self) -> u64 {
        self.dropped
    }
}

/// `src/login.rs:14: github-token 3, jwt 1; 2 events dropped`
impl fmt::Display for SiteReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:", self.place)?;
        for (i, (rule, times)) in self.found().enumerate() {
            write!(f, "{} {rule} {times}", if i == 0 { "" } else { "," })?;
        }
        match self.dropped {
            0 => Ok(()),
            dropped => write!(f, "; {dropped} events dropped"),
        }
    }
}

#[cfg(test)]
mod tests {
    use redact_scan::Scanner;
    use tracing::callsite::Callsite;
    use tracing::field::FieldSet;
    use tracing::metadata::Kind;
    use tracing::subscriber::Interest;

    use super::*;

    struct Call(
        #[expect(dead_code, reason = "one without size would have no place of its own")] u8,
    );

    impl Callsite for Call {
        fn set_interest(&self, _: Interest) {}

        fn metadata(&self) -> &Metadata<'_> {
            unreachable!("nobody asks a call")
        }
    }

    fn call(line: u32) -> &'static Metadata<'static> {
        let fields = FieldSet::new(&[], Identifier(Box::leak(Box::new(Call(0)))));
        let (file, level) = (Some("a.rs"), Level::INFO);
        let metadata =
            Metadata::new("call", "test", level, file, Some(line), None, fields, Kind::EVENT);
        Box::leak(Box::new(metadata))
    }

    #[test]
    fn what_is_dropped_at_one_call_site_too_many_is_counted() {
        let (sites, scanner) = (Sites::default(), Scanner::new());
        let rules: Vec<&Rule> = scanner.rules().take(1).collect();
        for line in 0..=4096 {
            let _ = sites.found(call(line), &rules, Action::Drop, false);
        }
        let report = sites.report();
        assert_eq!(report.sites().len(), MOST + 1);
        let others = report.sites().last().map(ToString::to_string);
        assert_eq!(others.unwrap(), format!("{ELSEWHERE}: {} 1; 1 events dropped", rules[0].id()));
    }
}
