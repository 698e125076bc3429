//! A lock is understood, and what is written of it is understood as the same; or its mistake is shown.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| match cargo_redact::fuzz::lock(text) {
    Ok(written) => assert_eq!(cargo_redact::fuzz::lock(&written), Ok(written)),
    Err(error) => assert!(error.contains("--> redact.lock:"), "{error}"),
});
