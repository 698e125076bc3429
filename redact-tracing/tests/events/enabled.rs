//! A value is evaluated once where its call is enabled, and not at all where it is not.

use std::cell::Cell;

use redact::tracing::Level;
use redact::{mask, masked, show};

use crate::captured::json;

/// Counts how often it was asked.
#[derive(Default)]
struct Counter(Cell<u32>);

impl Counter {
    fn next(&self) -> u32 {
        self.0.set(self.0.get() + 1);
        self.0.get()
    }
}

#[test]
fn once_where_it_is_enabled() {
    let c = Counter::default();
    let line = json(|| {
        redact::info!(
            a = c.next(), b = ?c.next(), d = %c.next(), e = masked(&c.next(), mask::Hidden),
            "{} {x} {} {:?}", c.next(), c.next(), show(&c.next()), x = c.next()
        );
    });
    // `tracing` takes the message first.
    assert_eq!(
        line,
        "{\"level\":\"INFO\",\"fields\":{\"message\":\"1 4 2 3\",\"a\":5,\"b\":\"6\",\"d\":\"7\",\"e\":\"[REDACTED]\"}}\n"
    );
    assert_eq!(c.next(), 9);
}

#[test]
fn once_in_a_span_and_when_recorded() {
    let c = Counter::default();
    json(|| {
        let span =
            redact::info_span!("s", a = c.next(), b = ?c.next(), later = redact::tracing::Empty);
        redact::record!(span, later = c.next());
    });
    assert_eq!(c.next(), 4);
}

#[test]
fn never_where_it_is_not() {
    let c = Counter::default();
    let off = tracing_subscriber::fmt().with_max_level(Level::ERROR).with_writer(std::io::sink);
    tracing::subscriber::with_default(off.finish(), || {
        redact::info!(a = c.next(), b = ?c.next(), d = %c.next(), "{} {x}", c.next(), x = c.next());
        redact::event!(Level::DEBUG, a = c.next());
        let span = redact::info_span!("s", a = c.next(), "{}", c.next());
        redact::record!(span, a = c.next());
        called(&c);
    });
    assert_eq!(c.next(), 1);
}

#[redact::instrument(skip_all, fields(a = c.next()))]
fn called(c: &Counter) {
    assert_eq!(c.0.get(), 0);
}

#[test]
fn never_without_a_subscriber() {
    let c = Counter::default();
    redact::error!(a = c.next(), "{}", c.next());
    assert_eq!(c.next(), 1);
}
