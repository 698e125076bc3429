//! Settings are understood, or the line that is wrong is shown.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    if let Err(error) = cargo_redact::fuzz::settings(text) {
        assert!(error.starts_with("the settings are not understood\n"), "{error}");
    }
});
