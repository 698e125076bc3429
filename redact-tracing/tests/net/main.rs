//! The last net: what it masks in each format, and what else it does.

mod actions;
mod decided;
mod formats;
mod json;
mod notices;
mod properties;
mod spans;

use std::io;
use std::sync::{Arc, Mutex};

use tracing::Subscriber;
use tracing_subscriber::fmt::MakeWriter;

/// A token of GitHub's form, that nobody was ever given.
const TOKEN: &str = "ghp_q8Zr1TbXw3Lk9MvNc2Hs7DyFj4Pg6Ra0Ue5W";

/// What a subscriber has written.
#[derive(Clone, Default)]
struct Written(Arc<Mutex<Vec<u8>>>);

impl Written {
    fn text(&self) -> String {
        String::from_utf8(self.0.lock().unwrap().clone()).unwrap()
    }

    /// The lines that are not the net's own.
    fn lines(&self) -> String {
        let text = self.text();
        let own = |line: &&str| !line.contains("redact::net");
        text.split_inclusive('\n').filter(own).collect()
    }
}

impl io::Write for Written {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Written {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}

/// What is written of the events of a function.
fn written<S>(subscriber: impl FnOnce(Written) -> S, events: impl FnOnce()) -> Written
where
    S: Subscriber + Send + Sync + 'static,
{
    let written = Written::default();
    tracing::subscriber::with_default(subscriber(written.clone()), events);
    written
}
