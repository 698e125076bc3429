//! An event of decided values that are shown is what `tracing` makes of the values.
#![no_main]

use std::io;
use std::sync::{Arc, Mutex};

use libfuzzer_sys::fuzz_target;
use redact_tracing::show;

fuzz_target!(|values: (u64, i64, f64, bool, Option<u32>, &str)| {
    let (unsigned, signed, float, is, maybe, text) = values;
    let ours = written(|| {
        let _span = redact_tracing::info_span!("request", unsigned, text = show(text)).entered();
        redact_tracing::info!(signed, float, is, maybe, text = %show(text), debug = ?show(text), "said {}", show(text));
    });
    let theirs = written(|| {
        let _span = tracing::info_span!("request", unsigned, text = text).entered();
        tracing::info!(signed, float, is, maybe, text = %text, debug = ?text, "said {}", text);
    });
    assert_eq!(ours, theirs);
});

fn written(events: impl FnOnce()) -> String {
    let written = Written::default();
    let writer = written.clone();
    let builder = tracing_subscriber::fmt().json().without_time();
    let subscriber = builder.with_writer(move || writer.clone()).finish();
    tracing::subscriber::with_default(subscriber, events);
    String::from_utf8(written.0.lock().expect("nobody panics").clone()).expect("UTF-8")
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
