//! A line before it is written.

use std::cell::RefCell;
use std::io;

use tracing::Subscriber;
use tracing::span::Attributes;
use tracing_subscriber::field::RecordFields;
use tracing_subscriber::fmt::format::Writer;
use tracing_subscriber::fmt::{FormatFields, FormattedFields, layer};
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::registry::{LookupSpan, Registry};

use super::notice;

thread_local! {
    static PLAIN: RefCell<Option<Line>> = const { RefCell::new(None) };
    static COLOURED: RefCell<Option<Line>> = const { RefCell::new(None) };
}

type Line = FormattedFields<Blank>;

/// A place to write a line to, taken from this thread and given back.
pub(super) struct Buffer {
    line: Option<Line>,
    has_colours: bool,
}

impl Buffer {
    /// Takes one that has colours if those of the writer are to be seen.
    pub(super) fn take(writer: &Writer<'_>) -> Self {
        let has_colours = writer.has_ansi_escapes();
        let place = if has_colours { &COLOURED } else { &PLAIN };
        let kept = place.try_with(|place| place.try_borrow_mut().ok()?.take()).ok().flatten();
        let new = || if has_colours { coloured() } else { Line::default() };
        Self { line: Some(kept.unwrap_or_else(new)), has_colours }
    }

    pub(super) fn writer(&mut self) -> Writer<'_> {
        self.line.as_mut().expect(WHOLE).as_writer()
    }

    pub(super) fn text(&self) -> &str {
        &self.line.as_ref().expect(WHOLE).fields
    }

    pub(super) fn clear(&mut self) {
        self.line.as_mut().expect(WHOLE).fields.clear();
    }
}

const WHOLE: &str = "a buffer has its line until it is dropped";

impl Drop for Buffer {
    fn drop(&mut self) {
        self.clear();
        let place = if self.has_colours { &COLOURED } else { &PLAIN };
        let _ = place.try_with(|place| {
            if let Ok(mut place) = place.try_borrow_mut() {
                *place = self.line.take();
            }
        });
    }
}

/// Makes a line whose writer has colours. Only a layer makes those, and for the fields of a span: one is made
/// of a span that nobody sees, and taken out of it.
fn coloured() -> Line {
    let layer = layer().with_ansi(true).fmt_fields(Blank).with_writer(io::sink);
    let subscriber = Registry::default().with(layer);
    let id = notice::no_values(|values| {
        subscriber.new_span(&Attributes::new_root(notice::METADATA, values))
    });
    let line = subscriber.span(&id).and_then(|span| span.extensions_mut().remove::<Line>());
    line.unwrap_or_default()
}

/// Formats nothing.
struct Blank;

impl<'w> FormatFields<'w> for Blank {
    fn format_fields<R: RecordFields>(&self, _: Writer<'w>, _: R) -> std::fmt::Result {
        Ok(())
    }
}
