//! The last net: finds secrets and personal data in what a formatter has written, before it leaves.
//!
//! Types protect what is known. Events of code that one does not own, and texts that come from outside, are not
//! known: a **net** looks at the line that a formatter of `tracing-subscriber` makes of each event, and masks
//! what the [rules](redact_scan) find in it. What the macros of this crate log is decided, and is not looked
//! at again.
//!
//! ```
//! use redact_tracing::fmt::scanned;
//! use tracing_subscriber::fmt;
//!
//! fmt()
//!     .fmt_fields(scanned(fmt::format::DefaultFields::new()))
//!     .event_format(scanned(fmt::format()))
//!     .init();
//!
//! let reply = String::from("denied for ghp_q8Zr1TbXw3Lk9MvNc2Hs7DyFj4Pg6Ra0Ue5W");
//! tracing::info!(reply); // INFO … reply="denied for [REDACTED:github-token]"
//! ```
//!
//! A [`Net`] says what else is done about a finding: the event is dropped, its call site is sampled or refused,
//! somebody is told. It counts what it finds by rule and by call site, and the first finding of a call site
//! adds one event that names the file and the line to mend.
//!
//! # What it does not protect against
//!
//! A rule finds what has a form. A password without a word near it, a name, a diagnosis have none.
//! What goes to another layer than the formatter does not come by here. For an exporter of spans there is
//! `otel::scanned`.
//!
//! Of the fields of a span it cannot be told here who has made it: they are looked at, decided or not, so that
//! one that was [shown](crate::show()) on purpose may be masked.

use std::fmt;
use std::mem;
use std::sync::OnceLock;

use tracing::span::Record;
use tracing::{Event, Subscriber};
use tracing_subscriber::field::RecordFields;
use tracing_subscriber::fmt::format::Writer;
use tracing_subscriber::fmt::{FmtContext, FormatEvent, FormatFields, FormattedFields};
use tracing_subscriber::registry::LookupSpan;

use crate::decided;

mod action;
pub(crate) mod ansi;
mod at_work;
mod buffer;
mod frame;
mod head;
mod json;
pub(crate) mod line;
mod net;
mod notice;
mod plain;
mod probe;
mod seen;
mod sites;
mod telling;

pub use self::action::{Action, Alert};
use self::buffer::Buffer;
pub use self::net::{Builder, Net};
use self::notice::Notice;
pub use self::sites::{Report, SiteReport};

/// Wraps a formatter of events or of fields, so that what it writes is looked at first.
///
/// It is what a [`Net`] of the defaults does: each finding is replaced by `[REDACTED:rule]`.
pub fn scanned<F>(inner: F) -> Scanned<F> {
    Net::builder().build().scanned(inner)
}

/// A formatter behind a net: made by [`scanned`] and by [`Net::scanned`].
///
/// JSON stays JSON: a finding in a string is replaced in the string, and a number that is one becomes a string.
/// Colours stay where they are.
pub struct Scanned<F> {
    inner: F,
    net: Net,
    /// Whether the fields of spans are behind a net too. Found out with the first event.
    has_scanned_spans: OnceLock<bool>,
}

impl<F> Scanned<F> {
    pub(crate) fn new(inner: F, net: Net) -> Self {
        Self { inner, net, has_scanned_spans: OnceLock::new() }
    }

    /// Returns the net.
    pub fn net(&self) -> &Net {
        &self.net
    }
}

/// Of an event of this crate's macros nothing is looked at, if the fields of spans are behind a net too.
impl<S, N, F> FormatEvent<S, N> for Scanned<F>
where
    S: Subscriber + for<'a> LookupSpan<'a>,
    N: for<'a> FormatFields<'a> + 'static,
    F: FormatEvent<S, N>,
{
    fn format_event(
        &self,
        ctx: &FmtContext<'_, S, N>,
        mut writer: Writer<'_>,
        event: &Event<'_>,
    ) -> fmt::Result {
        let metadata = event.metadata();
        if !self.net.admits(metadata, || trace_of(ctx)) {
            return Ok(());
        }
        let is_decided =
            decided::is_at(metadata.file(), metadata.line()) && self.spans_are_scanned(ctx);
        let _at_work = at_work::begin(metadata);
        if !is_decided {
            return self.write_scanned(ctx, writer, event);
        }
        self.inner.format_event(ctx, writer.by_ref(), event)?;
        self.say(ctx, writer, self.net.dropped_since(metadata))
    }
}

impl<F> Scanned<F> {
    fn write_scanned<S, N>(
        &self,
        ctx: &FmtContext<'_, S, N>,
        mut writer: Writer<'_>,
        event: &Event<'_>,
    ) -> fmt::Result
    where
        S: Subscriber + for<'a> LookupSpan<'a>,
        N: for<'a> FormatFields<'a> + 'static,
        F: FormatEvent<S, N>,
    {
        let metadata = event.metadata();
        let mut line = Buffer::take(&writer);
        self.inner.format_event(ctx, line.writer(), event)?;
        let spans = self.spans_are_scanned(ctx).then_some(ctx);
        let masked = line::mask_part(self.net.scanner(), line.text(), |line| {
            ansi::strip(line).or_else(|| seen::leave_out(line, metadata.target(), spans))
        });
        let Some(masked) = masked else {
            writer.write_str(line.text())?;
            return self.say(ctx, writer, self.net.dropped_since(metadata));
        };
        let (is_written, notices) = self.net.judge(&masked.rules, metadata);
        if is_written {
            writer.write_str(&masked.text)?;
        }
        self.say(ctx, writer, notices)
    }

    /// Adds events of the net's own.
    fn say<S, N>(
        &self,
        ctx: &FmtContext<'_, S, N>,
        mut writer: Writer<'_>,
        notices: impl IntoIterator<Item = Notice>,
    ) -> fmt::Result
    where
        S: Subscriber + for<'a> LookupSpan<'a>,
        N: for<'a> FormatFields<'a> + 'static,
        F: FormatEvent<S, N>,
    {
        let _at_work = at_work::begin(notice::METADATA);
        notices.into_iter().try_for_each(|notice| {
            notice.event(|event| self.inner.format_event(ctx, writer.by_ref(), event))
        })
    }

    fn spans_are_scanned<S, N>(&self, ctx: &FmtContext<'_, S, N>) -> bool
    where
        S: Subscriber + for<'a> LookupSpan<'a>,
        N: for<'a> FormatFields<'a> + 'static,
    {
        let known = self.has_scanned_spans.get().copied();
        let is_alone = || ctx.parent_span().is_none() && ctx.lookup_current().is_none();
        let ask = || self.has_scanned_spans.get_or_init(|| probe::is_scanned(ctx.field_format()));
        known == Some(true) || is_alone() || *ask()
    }
}

/// The outermost span, whose events belong together.
fn trace_of<S, N>(ctx: &FmtContext<'_, S, N>) -> Option<u64>
where
    S: Subscriber + for<'a> LookupSpan<'a>,
    N: for<'a> FormatFields<'a> + 'static,
{
    ctx.event_scope()?.from_root().next().map(|span| span.id().into_u64())
}

impl<'w, F> FormatFields<'w> for Scanned<F>
where
    F: for<'a> FormatFields<'a> + 'static,
{
    fn format_fields<R: RecordFields>(&self, mut writer: Writer<'w>, fields: R) -> fmt::Result {
        if probe::answer() {
            return Ok(());
        }
        // The fields of an event are in its line. Those of a span that is made meanwhile are not.
        if at_work::is_of(&fields) {
            return self.inner.format_fields(writer, fields);
        }
        let mut line = Buffer::take(&writer);
        if self.inner.format_fields(line.writer(), fields).is_err() {
            // An error here has `tracing-subscriber` print the fields, by their own `Debug`.
            line.clear();
            notice::no_fields(|none| self.inner.format_fields(line.writer(), none))?;
        }
        match line::mask(self.net.scanner(), line.text()) {
            Some(masked) => {
                self.net.count_in_span(&masked.rules);
                writer.write_str(&masked.text)
            }
            None => writer.write_str(line.text()),
        }
    }

    fn add_fields(
        &self,
        current: &'w mut FormattedFields<Self>,
        fields: &Record<'_>,
    ) -> fmt::Result {
        let mut inner = FormattedFields::<F>::new(mem::take(&mut current.fields));
        let before = inner.fields.clone();
        if self.inner.add_fields(&mut inner, fields).is_err() {
            inner.fields = before;
        }
        current.fields = match line::mask(self.net.scanner(), &inner.fields) {
            Some(masked) => {
                self.net.count_in_span(&masked.rules);
                masked.text
            }
            None => inner.fields,
        };
        Ok(())
    }
}
