//! What a subscriber writes.

use std::io::{self, Write};
use std::sync::{Arc, Mutex};

use redact::tracing::Level;
use tracing_subscriber::fmt::format::FmtSpan;

#[derive(Clone, Default)]
pub(crate) struct Buffer(Arc<Mutex<Vec<u8>>>);

impl Buffer {
    pub(crate) fn take(&self) -> String {
        String::from_utf8(std::mem::take(&mut *self.0.lock().unwrap())).unwrap()
    }
}

impl Write for Buffer {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// The lines of JSON that a call logs, with everything but the time.
pub(crate) fn json(call: impl FnOnce()) -> String {
    let buffer = Buffer::default();
    let writer = buffer.clone();
    let subscriber = tracing_subscriber::fmt()
        .json()
        .without_time()
        .with_max_level(Level::TRACE)
        .with_span_events(FmtSpan::NEW)
        .with_file(true)
        .with_line_number(true)
        .with_writer(move || writer.clone());
    tracing::subscriber::with_default(subscriber.finish(), call);
    buffer.take()
}

/// The `fields` of the one event that a call logs.
pub(crate) fn fields(call: impl FnOnce()) -> String {
    let line = json(call);
    let (_, fields) = line.split_once("\"fields\":").expect("an event has fields");
    let (fields, _) = fields.split_once(",\"target\"").expect("the target follows the fields");
    fields.to_owned()
}

/// What a call logs in each format for people, and as JSON.
pub(crate) fn everything(call: impl Fn()) -> String {
    let buffer = Buffer::default();
    let subscriber = || {
        let writer = buffer.clone();
        tracing_subscriber::fmt()
            .with_max_level(Level::TRACE)
            .with_span_events(FmtSpan::FULL)
            .with_writer(move || writer.clone())
    };
    tracing::subscriber::with_default(subscriber().finish(), &call);
    tracing::subscriber::with_default(subscriber().compact().finish(), &call);
    tracing::subscriber::with_default(subscriber().pretty().finish(), &call);
    tracing::subscriber::with_default(subscriber().json().finish(), &call);
    buffer.take()
}
