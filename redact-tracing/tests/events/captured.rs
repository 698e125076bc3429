//! What a subscriber writes.

use std::io::{self, Write};
use std::sync::{Arc, Mutex};

use redact::tracing::Level;
use tracing::Subscriber;
use tracing::subscriber::with_default;
use tracing_subscriber::fmt::format::{DefaultFields, FmtSpan, Format, Full};
use tracing_subscriber::fmt::{Layer, MakeWriter, fmt};
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::registry::{LookupSpan, Registry};

#[derive(Clone, Default)]
pub(crate) struct Buffer(Arc<Mutex<Vec<u8>>>);

impl Buffer {
    fn take(&self) -> String {
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

impl MakeWriter<'_> for Buffer {
    type Writer = Self;

    fn make_writer(&self) -> Self {
        self.clone()
    }
}

/// What a call logs as JSON and as text, with everything but the time.
pub(crate) fn logged(call: impl FnOnce()) -> String {
    let buffer = Buffer::default();
    let (json, text) = (layer(&buffer).json(), layer(&buffer));
    with_default(Registry::default().with(json).with(text), call);
    buffer.take()
}

fn layer<S>(buffer: &Buffer) -> Layer<S, DefaultFields, Format<Full, ()>, Buffer>
where
    S: Subscriber + for<'a> LookupSpan<'a>,
{
    Layer::new()
        .without_time()
        .with_ansi(false)
        .with_file(true)
        .with_line_number(true)
        .with_span_events(FmtSpan::NEW)
        .with_writer(buffer.clone())
}

/// The lines of JSON that a call logs, without time and target.
pub(crate) fn json(call: impl FnOnce()) -> String {
    let buffer = Buffer::default();
    let json = Layer::new().json().without_time().with_target(false).with_span_list(false);
    with_default(Registry::default().with(json.with_writer(buffer.clone())), call);
    buffer.take()
}

/// The `fields` of the one event that a call logs.
pub(crate) fn fields(call: impl FnOnce()) -> String {
    let line = json(call);
    let (_, fields) = line.split_once("\"fields\":").expect("an event has fields");
    fields.trim_end().strip_suffix('}').expect("the fields are last").to_owned()
}

/// What a call logs in each format for people, and as JSON.
pub(crate) fn everything(call: impl Fn()) -> String {
    let buffer = Buffer::default();
    let subscriber = || {
        let subscriber = fmt().with_max_level(Level::TRACE).with_span_events(FmtSpan::FULL);
        subscriber.with_writer(buffer.clone())
    };
    with_default(subscriber().finish(), &call);
    with_default(subscriber().compact().finish(), &call);
    with_default(subscriber().pretty().finish(), &call);
    with_default(subscriber().json().finish(), &call);
    buffer.take()
}
