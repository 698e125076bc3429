//! Events of the net's own.

use std::fmt;

use redact_scan::Rule;
use tracing::callsite::{Callsite, Identifier};
use tracing::field::{ValueSet, display};
use tracing::metadata::Kind;
use tracing::subscriber::Interest;
use tracing::{Event, Level, Metadata, Value};

use super::Action;
use super::action::Place;

/// What is said once beside an event.
pub(super) struct Notice {
    message: String,
    rule: Option<String>,
    metadata: &'static Metadata<'static>,
}

impl Notice {
    /// What was found first at a call site, and where to mend it.
    pub(super) fn found(
        rules: &[&Rule],
        metadata: &'static Metadata<'static>,
        action: Action,
    ) -> Self {
        let worst = rules.iter().max_by_key(|rule| rule.severity());
        let finds = worst.map_or("something", |rule| rule.finds());
        let place = Place::CallSite(metadata);
        let done = match action {
            Action::Mask => "was masked",
            Action::Sample(_) => {
                "was masked, and from now on few events of this call site are written"
            }
            Action::Drop => "was dropped with its event",
            Action::Refuse => "was dropped, and no more events of this call site are written",
        };
        let message = format!("{finds} {done}: mask it or show it where it is logged, at {place}");
        Self { message, rule: worst.map(|rule| rule.id().to_owned()), metadata }
    }

    /// How many events of a call site were dropped since that was last said.
    pub(super) fn dropped(times: u64, metadata: &'static Metadata<'static>) -> Self {
        let place = Place::CallSite(metadata);
        Self { message: format!("{times} events were dropped at {place}"), rule: None, metadata }
    }

    /// Calls a function with the event that says it.
    pub(super) fn event(&self, write: impl FnOnce(&Event<'_>) -> fmt::Result) -> fmt::Result {
        let message = display(&self.message);
        let (file, line) = (self.metadata.file(), self.metadata.line());
        let rule = self.rule.as_deref();
        let values: [Option<&dyn Value>; 4] =
            [Some(&message), Some(&rule), Some(&file), Some(&line)];
        let fields = METADATA.fields();
        let [a, b, c, d] = FIELDS.map(|name| fields.field(name).expect("the event has this field"));
        let values = [(&a, values[0]), (&b, values[1]), (&c, values[2]), (&d, values[3])];
        write(&Event::new(METADATA, &fields.value_set(&values)))
    }
}

/// Calls a function with no values.
pub(super) fn no_values<R>(call: impl FnOnce(&ValueSet<'_>) -> R) -> R {
    call(&METADATA.fields().value_set(&[]))
}

/// Calls a function with an event that has no values.
pub(super) fn no_fields<R>(call: impl FnOnce(&Event<'_>) -> R) -> R {
    no_values(|values| call(&Event::new(METADATA, values)))
}

const FIELDS: [&str; 4] = ["message", "rule", "file", "line"];

static SITE: Site = Site;

static OWN: Metadata<'static> = tracing_core::metadata! {
    name: "redact",
    target: "redact::net",
    level: Level::WARN,
    fields: &FIELDS,
    callsite: &SITE,
    kind: Kind::EVENT,
};

/// What `tracing` knows of the net's own events.
pub(super) const METADATA: &Metadata<'static> = &OWN;

/// It is registered nowhere, since no dispatcher sees these events.
struct Site;

impl Callsite for Site {
    fn set_interest(&self, _: Interest) {}

    fn metadata(&self) -> &Metadata<'_> {
        &OWN
    }
}

const _: fn(&Site) -> Identifier = |_| OWN.callsite();
