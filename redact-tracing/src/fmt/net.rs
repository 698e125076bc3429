//! What a net does about what it finds.

use std::fmt;
use std::panic::{self, AssertUnwindSafe};
use std::sync::{Arc, LazyLock};

use redact_core::Class;
use redact_scan::{Rule, Scanner, Severity};
use tracing::Metadata;

use super::action::Place;
use super::notice::Notice;
use super::sites::{Report, Sites};
use super::{Action, Alert, Scanned, telling};

type Watcher = Box<dyn Fn(&Alert<'_>) + Send + Sync>;
type Trace = Box<dyn Fn() -> Option<u128> + Send + Sync>;

/// Rules, what is done about what they find, and the counts: shared by the formatters that it
/// [wraps](Self::scanned), and by exporters.
///
/// # Example
///
/// ```
/// use redact_core::class;
/// use redact_scan::Severity;
/// use redact_tracing::fmt::{Action, Net};
/// use tracing_subscriber::fmt::format;
///
/// let net = Net::builder()
///     .on_severity(Severity::Critical, Action::Drop)
///     .on_class(class::USER_HEALTH, Action::Refuse)
///     .build();
/// let subscriber = tracing_subscriber::fmt()
///     .fmt_fields(net.scanned(format::DefaultFields::new()))
///     .event_format(net.scanned(format()));
/// assert_eq!(net.report().to_string(), "");
/// # drop(subscriber);
/// ```
#[derive(Clone)]
pub struct Net(Arc<Shared>);

/// The rules that are on by default, made ready once.
static DEFAULT: LazyLock<Arc<Scanner>> = LazyLock::new(Arc::default);

struct Shared {
    scanner: Arc<Scanner>,
    by_severity: Vec<(Severity, Action)>,
    by_class: Vec<(Class, Action)>,
    watchers: Vec<(Severity, Watcher)>,
    trace: Option<Trace>,
    sites: Sites,
}

impl Net {
    /// Begins a net with all rules that are on by default, and [`Action::Mask`] for each finding.
    pub fn builder() -> Builder {
        Builder {
            scanner: None,
            by_severity: Vec::new(),
            by_class: Vec::new(),
            watchers: Vec::new(),
            trace: None,
        }
    }

    /// Wraps a formatter of events or of fields: see [`scanned`](super::scanned).
    pub fn scanned<F>(&self, inner: F) -> Scanned<F> {
        Scanned::new(inner, self.clone())
    }

    /// Wraps an exporter of spans or of log records: see [`otel::scanned`](crate::otel::scanned).
    #[cfg(feature = "opentelemetry")]
    pub fn scanned_exporter<E>(&self, inner: E) -> crate::otel::Scanned<E> {
        crate::otel::Scanned::new(inner, self.clone())
    }

    /// Returns what was found so far, by call site and rule.
    #[must_use]
    pub fn report(&self) -> Report {
        self.0.sites.report()
    }

    pub(crate) fn scanner(&self) -> &Scanner {
        &self.0.scanner
    }

    /// Says whether an event of a call site is to be formatted at all.
    pub(super) fn admits(
        &self,
        metadata: &'static Metadata<'static>,
        trace: impl FnOnce() -> Option<u64>,
    ) -> bool {
        self.0.sites.admits(metadata, || self.trace(trace))
    }

    /// What is to be said of a call site beside the event that is written of it.
    pub(super) fn dropped_since(&self, metadata: &'static Metadata<'static>) -> Option<Notice> {
        self.0.sites.dropped_since(metadata)
    }

    /// Counts what was found in an event, tells the watchers, and says whether the event is to be written, and
    /// what else.
    pub(super) fn judge(
        &self,
        rules: &[&Rule],
        metadata: &'static Metadata<'static>,
    ) -> (bool, Vec<Notice>) {
        let action = self.strictest(rules);
        self.tell(rules, Place::CallSite(metadata), action);
        // Whether one that is sampled is written was said when it was admitted.
        let is_written = action < Action::Drop;
        let notices = self.0.sites.found(metadata, rules, action, is_written);
        (is_written, notices)
    }

    /// Counts what was found in the fields of a span, whose call site a formatter of fields does not know.
    pub(super) fn count_in_span(&self, rules: &[&Rule]) {
        self.tell(rules, Place::SpanFields, Action::Mask);
        self.0.sites.found_in_span(rules);
    }

    /// Counts what was found in the fields of a span that is exported: it is exported all the same.
    #[cfg(feature = "opentelemetry")]
    pub(crate) fn count_in_export(&self, place: &str, rules: &[&Rule]) {
        let place = self.0.sites.found_in_export(place, rules, true);
        self.tell(rules, Place::Exported(place), Action::Mask);
    }

    /// Counts what was found in an event that is exported, and says whether it is to be.
    #[cfg(feature = "opentelemetry")]
    pub(crate) fn judge_export(&self, place: &str, rules: &[&Rule]) -> bool {
        let action = self.strictest(rules);
        let is_exported = action < Action::Drop;
        let place = self.0.sites.found_in_export(place, rules, is_exported);
        self.tell(rules, Place::Exported(place), action);
        is_exported
    }

    fn strictest(&self, rules: &[&Rule]) -> Action {
        rules.iter().map(|rule| self.action(rule)).max().unwrap_or_default()
    }

    fn action(&self, rule: &Rule) -> Action {
        let by_severity = self.0.by_severity.iter().filter(|(least, _)| rule.severity() >= *least);
        let by_class = self.0.by_class.iter().filter(|(class, _)| covers(*class, rule.class()));
        let actions = by_severity.map(|(_, a)| *a).chain(by_class.map(|(_, a)| *a));
        actions.max().unwrap_or_default()
    }

    /// A watcher that panics is none, and so is a recorder of metrics: the program goes on. What they log
    /// themselves is masked and counted, and nobody is told of it.
    fn tell(&self, rules: &[&Rule], place: Place<'_>, action: Action) {
        let Some(_telling) = telling::begin() else { return };
        for rule in rules {
            let _ = panic::catch_unwind(AssertUnwindSafe(|| count(rule, place)));
            let alert = Alert { rule, place, action };
            for (least, watcher) in &self.0.watchers {
                if rule.severity() >= *least {
                    let _ = panic::catch_unwind(AssertUnwindSafe(|| watcher(&alert)));
                }
            }
        }
    }

    /// The trace that is at hand, by what the program says, or by its outermost span.
    fn trace(&self, of_span: impl FnOnce() -> Option<u64>) -> Option<u128> {
        match &self.0.trace {
            Some(trace) => {
                let _telling = telling::begin()?;
                panic::catch_unwind(AssertUnwindSafe(trace)).ok().flatten()
            }
            None => of_span().map(u128::from),
        }
    }
}

/// Says whether a class is another, or lies below it.
fn covers(class: Class, path: &str) -> bool {
    let below = path.strip_prefix(class.path());
    below.is_some_and(|below| below.is_empty() || below.starts_with('.'))
}

#[cfg(feature = "metrics")]
fn count(rule: &Rule, place: Place<'_>) {
    let (rule, place) = (rule.id().to_owned(), place.to_string());
    metrics::counter!("redact_findings_total", "rule" => rule, "call_site" => place).increment(1);
}

#[cfg(not(feature = "metrics"))]
fn count(_rule: &Rule, _place: Place<'_>) {}

/// What the net has found so far.
impl fmt::Debug for Net {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Net").field(&self.report()).finish()
    }
}

/// A net in the making: see [`Net::builder`].
#[must_use]
pub struct Builder {
    scanner: Option<Arc<Scanner>>,
    by_severity: Vec<(Severity, Action)>,
    by_class: Vec<(Class, Action)>,
    watchers: Vec<(Severity, Watcher)>,
    trace: Option<Trace>,
}

impl Builder {
    /// Looks for what these rules find, in place of those that are on by default.
    pub fn scanner(mut self, scanner: Scanner) -> Self {
        self.scanner = Some(Arc::new(scanner));
        self
    }

    /// Says what is done about findings that are this bad, or worse.
    pub fn on_severity(mut self, least: Severity, action: Action) -> Self {
        self.by_severity.push((least, action));
        self
    }

    /// Says what is done about findings of a class, and of the classes below it.
    pub fn on_class(mut self, class: Class, action: Action) -> Self {
        self.by_class.push((class, action));
        self
    }

    /// Calls a function for each finding that is this bad, or worse, before the event is written.
    ///
    /// The thread that logs waits for it. If it panics, nothing comes of it.
    pub fn alert(
        mut self,
        least: Severity,
        watcher: impl Fn(&Alert<'_>) + Send + Sync + 'static,
    ) -> Self {
        self.watchers.push((least, Box::new(watcher)));
        self
    }

    /// Says to which trace the current event belongs, for [`Action::Sample`]. Without it, the outermost span
    /// is the trace: the events of one request are written together, but not those of several processes.
    pub fn trace_id(mut self, trace: impl Fn() -> Option<u128> + Send + Sync + 'static) -> Self {
        self.trace = Some(Box::new(trace));
        self
    }

    /// Returns the net.
    #[must_use]
    pub fn build(self) -> Net {
        Net(Arc::new(Shared {
            scanner: self.scanner.unwrap_or_else(|| Arc::clone(&DEFAULT)),
            by_severity: self.by_severity,
            by_class: self.by_class,
            watchers: self.watchers,
            trace: self.trace,
            sites: Sites::default(),
        }))
    }
}
