//! A policy file is understood, or every mistake in it is told without a panic.
#![no_main]

use libfuzzer_sys::fuzz_target;
use redact_core::class::TAXONOMY;
use redact_core::policy::PolicyFile;

fuzz_target!(|text: &str| {
    let file = match PolicyFile::parse(text) {
        Ok(file) => file,
        Err(error) => {
            assert!(error.to_string().starts_with("the policy file has "));
            return;
        }
    };
    for environment in file.environments() {
        let policy = file.environment(environment).expect("the file names it");
        for class in TAXONOMY {
            assert_eq!(policy.explain(*class).treatment(), policy.treatment(*class));
        }
    }
});
