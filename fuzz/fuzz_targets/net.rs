//! JSON behind the last net is JSON, with as many lines; and what is found in a line is in it no more. What has
//! nothing to be found is written as it would be without the net. Of the input, a zero byte ends the message,
//! and another one the field.
#![no_main]

use std::io;
use std::sync::{Arc, LazyLock, Mutex};

use libfuzzer_sys::fuzz_target;
use redact_scan::Scanner;
use redact_tracing::fmt::scanned;
use tracing::{info, info_span};
use tracing_subscriber::fmt::format;
use tracing_subscriber::fmt::format::JsonFields;

static SCANNER: LazyLock<Scanner> = LazyLock::new(Scanner::new);

fuzz_target!(|input: &str| {
    let mut texts = input.splitn(3, '\0').chain(["", ""]);
    let mut next = || texts.next().unwrap_or_default();
    let (message, field, of_span) = (next(), next(), next());
    let plain = written(false, || log(message, field, of_span));
    let masked = written(true, || log(message, field, of_span));
    let is_clean = |text: &str| SCANNER.find_iter(text).next().is_none();
    for line in masked.lines() {
        let json: serde_json::Value = serde_json::from_str(line).expect("JSON");
        assert!(json.is_object());
        assert!(parts(line).all(is_clean), "{line}");
    }
    if plain.lines().all(is_clean) && [message, field, of_span].into_iter().all(is_clean) {
        assert_eq!(masked, plain);
    }
});

/// Those of an event that are looked at each on its own: its fields, and those of its span.
fn parts(line: &str) -> impl Iterator<Item = &str> {
    line.split("},\"target\":\"net\"").flat_map(|part| part.split("},\"spans\":"))
}

fn log(message: &str, field: &str, of_span: &str) {
    let _span = info_span!("request", of_span).entered();
    info!(field, debug = ?field, "{message}");
}

fn written(is_scanned: bool, events: impl FnOnce()) -> String {
    let written = Written::default();
    let writer = written.clone();
    let builder = tracing_subscriber::fmt().with_writer(move || writer.clone());
    if is_scanned {
        let subscriber = builder
            .fmt_fields(scanned(JsonFields::new()))
            .event_format(scanned(format().json().without_time()));
        tracing::subscriber::with_default(subscriber.finish(), events);
    } else {
        let subscriber =
            builder.fmt_fields(JsonFields::new()).event_format(format().json().without_time());
        tracing::subscriber::with_default(subscriber.finish(), events);
    }
    let written = written.0.lock().expect("nobody panics").clone();
    String::from_utf8(written).expect("UTF-8")
}

#[derive(Clone, Default)]
struct Written(Arc<Mutex<Vec<u8>>>);

impl io::Write for Written {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().expect("nobody panics").write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
