//! JSON behind the last net is JSON, with as many lines; and what is found in a line is in it no more.
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

fuzz_target!(|texts: (&str, &str, &str)| {
    let (message, field, of_span) = texts;
    let written = Written::default();
    let subscriber = tracing_subscriber::fmt()
        .with_writer({
            let written = written.clone();
            move || written.clone()
        })
        .fmt_fields(scanned(JsonFields::new()))
        .event_format(scanned(format().json().without_time()))
        .finish();
    tracing::subscriber::with_default(subscriber, || {
        let _span = info_span!("request", of_span).entered();
        info!(field, debug = ?field, "{message}");
    });
    let text = String::from_utf8(written.0.lock().expect("nobody panics").clone()).expect("UTF-8");
    for line in text.lines() {
        let json: serde_json::Value = serde_json::from_str(line).expect("JSON");
        assert!(json.is_object());
        assert_eq!(SCANNER.find_iter(line).count(), 0, "{line}");
    }
});

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
